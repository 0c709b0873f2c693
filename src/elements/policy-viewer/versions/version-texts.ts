import { fetchPolicy } from '../../policy-shared/fetch-policy.js';
import { readPageOutline, type PageOutline } from '../../policy-shared/page-outline.js';
import { readTexts, type PolicyTexts } from '../../../policy/read-texts.js';
import { runInSlices } from '../../policy-shared/time-slicing.js';
import type { PolicyFacts } from '../policy-header.js';
import type { DeclaredVersion } from './declared-versions.js';

/** The policy that the viewer shows. */
export interface ShownPolicy {
  readonly root: HTMLElement;
  readonly outline: PageOutline;
  fact(name: keyof PolicyFacts): string;
}

/** The words of a version: those in the page for the current one, else those of its own page. */
export async function textsOf(
  version: DeclaredVersion,
  shown: ShownPolicy,
  signal: AbortSignal,
): Promise<PolicyTexts> {
  if (version.isCurrent) return runInSlices(readTexts(shown.root, shown.outline), signal);
  if (version.template) return textsIn(version.template.content, signal);
  if (!version.src)
    throw new Error(`policy-version "${version.version}" has no src and no template`);
  const { content } = await fetchPolicy(new URL(version.src, document.baseURI), signal);
  return textsIn(content, signal);
}

const textsIn = (root: DocumentFragment, signal: AbortSignal): Promise<PolicyTexts> =>
  runInSlices(readTexts(root, readPageOutline(root)), signal);
