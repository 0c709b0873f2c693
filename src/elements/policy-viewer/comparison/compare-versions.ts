import { compareSections } from '../../../policy/compare.js';
import type { TextComparison } from '../../../policy/section-change.js';
import { runInSlices } from '../../policy-shared/time-slicing.js';
import type { DeclaredVersion } from '../versions/declared-versions.js';
import type { ShownPolicy } from '../viewer-part.js';
import { textsOf } from './version-texts.js';

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
      [before.preface, ...before.sections],
      [after.preface, ...after.sections],
      arrayDiff,
    ),
    signal,
  );
  return { from: from.version, to: to.version, sections };
}
