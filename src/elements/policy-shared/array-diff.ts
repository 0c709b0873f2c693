import { diffArrays } from 'diff';
import type { Diff } from '../../policy/text-changes.js';

/** Texts that have nothing in common would take long: then it is all of one for all of the other. */
const LONGEST = 100;

/** jsdiff's comparison of two lists. It comes with the first comparison that someone asks for. */
export const arrayDiff: Diff = (from, to) =>
  diffArrays([...from], [...to], { timeout: LONGEST })?.map(({ value, added, removed }) => ({
    values: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
