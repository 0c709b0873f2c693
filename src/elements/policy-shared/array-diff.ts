import { diffArrays } from 'diff';
import type { Diff } from '../../policy/text-changes.js';

/**
 * Two sentences with more changes than this count as replaced. A number and no time: the result must be the same on
 * a slow machine. The work for each word stays below it, however long the texts are.
 */
const MOST_CHANGES = 400;

/** jsdiff's comparison of two lists. */
export const arrayDiff: Diff = (from, to) =>
  diffArrays([...from], [...to], { maxEditLength: MOST_CHANGES })?.map(
    ({ value, added, removed }) => ({
      values: value,
      change: added ? 'added' : removed ? 'removed' : 'same',
    }),
  );
