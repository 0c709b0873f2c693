/**
 * Marks passages, without touching the text: nothing of the author's changes, and the browser's own
 * search is not disturbed. How they look, page-styles.ts says.
 * https://drafts.csswg.org/css-highlight-api-1/
 *
 * There is one set of marks of each name in a page: who searched last has it. A new object each time,
 * because taking thousands of ranges out of one, one by one, takes Firefox seconds.
 */
export function mark(
  name: 'policy-match' | 'policy-match-current',
  ranges: readonly StaticRange[],
): void {
  // Without them (Firefox before 140) the matches are still counted and shown one by one.
  if (!('highlights' in CSS)) return;
  const marks = new Highlight();
  for (const range of ranges) marks.add(range);
  // The current one is marked over the others.
  marks.priority = name === 'policy-match' ? 0 : 1;
  if (ranges.length) CSS.highlights.set(name, marks);
  else CSS.highlights.delete(name);
}
