import { compareSections } from '../../policy/compare.js';
import type { SectionText } from '../../policy/section-text.js';
import { runSync } from '../../policy/run-sync.js';
import type { SectionChange } from '../../policy/section-change.js';
import { arrayDiff } from './array-diff.js';

/**
 * Compares two versions of a policy section by section, as the viewer does, in one go.
 *
 * @param from the sections of the old version, as `readHtml` gives them
 * @param to those of the new one
 */
export const comparePolicies = (
  from: readonly SectionText[],
  to: readonly SectionText[],
): SectionChange[] => runSync(compareSections(from, to, arrayDiff));
