import { compareSections } from '../../../policy/compare.js';
import type { PolicyTexts } from '../../../policy/read-texts.js';
import type { SectionText } from '../../../policy/section-text.js';
import type { TextComparison } from '../../../policy/section-change.js';
import { runInSlices } from '../../policy-shared/time-slicing.js';
import type { DeclaredVersion } from '../versions/declared-versions.js';
import type { ShownPolicy } from '../viewer-part.js';
import { textsOf } from './version-texts.js';

/**
 * What stands above the sections, with the title of the whole where both versions have one: a page often
 * has it outside of the text.
 */
const prefaceOf = ({ title, preface }: PolicyTexts, other: PolicyTexts): SectionText =>
  title && other.title
    ? {
        ...preface,
        blocks: [title, ...preface.blocks],
        forms: [{ kind: 'paragraph', links: [] }, ...(preface.forms ?? [])],
      }
    : preface;

/** Compares two versions, without holding up the page. The library comes with the first one. */
export async function compareVersions(
  from: DeclaredVersion,
  to: DeclaredVersion,
  shown: ShownPolicy,
  signal: AbortSignal,
): Promise<TextComparison> {
  const [{ arrayDiff }, before, after] = await Promise.all([
    import('../../policy-shared/array-diff.js'),
    textsOf(from, shown, signal),
    textsOf(to, shown, signal),
  ]);
  const sections = await runInSlices(
    compareSections(
      [prefaceOf(before, after), ...before.sections],
      [prefaceOf(after, before), ...after.sections],
      arrayDiff,
    ),
    signal,
  );
  return { from: from.version, to: to.version, sections };
}
