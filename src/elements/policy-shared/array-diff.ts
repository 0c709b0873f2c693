import { diffArrays } from 'diff';
import type { Diff } from '../../policy/text-changes.js';

/** In milliseconds. Texts with nothing in common would take long; they count as replaced. */
const TIMEOUT = 100;

/** jsdiff's comparison of two lists. */
export const arrayDiff: Diff = (from, to) =>
  diffArrays([...from], [...to], { timeout: TIMEOUT })?.map(({ value, added, removed }) => ({
    values: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
