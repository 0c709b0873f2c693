/**
 * Highlights passages without touching the author's text. How they look is in page-styles.ts.
 * https://drafts.csswg.org/css-highlight-api-1/
 *
 * A page has one highlight of each name, so the last search wins. Each is a new object, because removing
 * thousands of ranges one by one takes Firefox seconds.
 */
export function mark(
  name: 'policy-match' | 'policy-match-current',
  ranges: readonly StaticRange[],
): void {
  // Firefox before 140 has none: there, matches are counted and shown one by one.
  if (!('highlights' in CSS)) return;
  const marks = new Highlight();
  for (const range of ranges) marks.add(range);
  // The current match is painted over the others.
  marks.priority = name === 'policy-match' ? 0 : 1;
  if (ranges.length) CSS.highlights.set(name, marks);
  else CSS.highlights.delete(name);
}
