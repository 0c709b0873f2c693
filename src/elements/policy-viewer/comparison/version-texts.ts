import { readTexts, type PolicyTexts } from '../../../policy/read-texts.js';
import { page } from '../../../page/page.js';
import { readPageOutline } from '../../policy-shared/page-outline.js';
import { runInSlices } from '../../policy-shared/time-slicing.js';
import type { DeclaredVersion } from '../versions/declared-versions.js';
import type { ShownPolicy } from '../viewer-part.js';

/** The words of a version: those in the page for the current one, else those of its own page. */
export async function textsOf(
  version: DeclaredVersion,
  shown: ShownPolicy,
  signal: AbortSignal,
): Promise<PolicyTexts> {
  if (version.isCurrent) return runInSlices(readTexts(shown.root, shown.outline, absolute), signal);
  if (version.template) return textsIn(version.template.content, shown, signal);
  if (!version.src)
    throw new Error(`policy-version "${version.version}" has no src and no template`);
  const { fetchPolicy } = await import('../../policy-shared/fetch-policy.js');
  const { content } = await fetchPolicy(version.src, signal);
  return textsIn(content, shown, signal);
}

async function textsIn(
  root: DocumentFragment,
  { infersHeadings }: ShownPolicy,
  signal: AbortSignal,
): Promise<PolicyTexts> {
  if (infersHeadings) (await import('../../policy-shared/mark-headings.js')).markHeadings(root);
  return runInSlices(readTexts(root, readPageOutline(root), absolute), signal);
}

/** The versions may stand at different addresses, and mean the same one. */
const absolute = (href: string): string =>
  URL.canParse(href, page.baseURI) ? new URL(href, page.baseURI).href : href;
