/**
 * The policy as data, for editors' tools and CI: check it against a law, compare two versions, find
 * words. No element is defined, and importing it is safe where there is no page.
 */
export { checkPolicy } from '../../elements/policy-shared/check-policy.js';
export {
  checkSections,
  type CheckedPoint,
  type CheckedSection,
  type Law,
  type PolicyCheck,
} from '../../policy/check-sections.js';
export { arrayDiff } from '../../elements/policy-shared/array-diff.js';
export { comparePolicies } from '../../elements/policy-shared/compare-policies.js';
export { lostLinks, type LostLink } from '../../policy/lost-links.js';
export { compareSections } from '../../policy/compare.js';
export { inferHeadings } from '../../formats/infer-headings.js';
export { readHtml, readTitle, type ReadOptions } from '../../formats/read-html.js';
export { nest, sectionsOf, type OutlineNode, type Section } from '../../policy/outline.js';
export type { BlockForm, BlockLink } from '../../policy/block-form.js';
export type { SectionText } from '../../policy/section-text.js';
export type { BlockChange, SectionChange } from '../../policy/section-change.js';
export {
  findMatches,
  findTerms,
  searchPattern,
  searchTerms,
  type Match,
  type SearchTerms,
} from '../../policy/search.js';
export { slugOf } from '../../policy/slug.js';
export type { Diff, DiffRun, TextChange } from '../../policy/text-changes.js';
