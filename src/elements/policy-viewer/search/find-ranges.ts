import { findMatches, searchPattern } from '../../../policy/search.js';
import { textBlocks, type TextBlock } from '../../../policy/text-blocks.js';
import { controlOf } from '../../policy-shared/unfold.js';
import type { ShownPolicy } from '../viewer-part.js';

/**
 * Where words stand in the page, in order. A generator, so that a long policy is searched in slices.
 *
 * Static ranges: thousands of live ones would slow down every later change of the page.
 */
export function* findRanges(
  { root, isShown }: ShownPolicy,
  query: string,
): Generator<void, StaticRange[]> {
  const pattern = searchPattern(query);
  const ranges: StaticRange[] = [];
  if (!pattern) return ranges;
  for (const block of textBlocks<Text, HTMLElement>(root, isShown)) {
    const text = block.nodes.map(({ data }) => data).join('');
    for (const [start, end] of findMatches(text, pattern)) {
      const range = rangeIn(block, start, end);
      if (isRendered(range.startContainer.parentElement, root)) ranges.push(range);
    }
    yield;
  }
  return ranges;
}

/** What is folded can be brought into view, what a style sheet hides cannot. */
function isRendered(element: Element | null, root: HTMLElement): boolean {
  if (element && getComputedStyle(element).visibility === 'hidden') return false;
  for (let part = element; part && part !== root; part = part.parentElement)
    if (getComputedStyle(part).display === 'none' && !controlOf(part, root)) return false;
  return true;
}

/** Words may go through several elements: "<b>Information</b> Regulator". */
function rangeIn({ nodes }: TextBlock<Text>, start: number, end: number): StaticRange {
  const [startContainer, startOffset] = placeIn(nodes, start, false);
  const [endContainer, endOffset] = placeIn(nodes, end, true);
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

function placeIn(nodes: readonly Text[], place: number, isEnd: boolean): [Text, number] {
  let rest = place;
  for (const node of nodes) {
    // A place between two nodes is the end of the first or the start of the second.
    if (rest < node.length || (isEnd && rest === node.length)) return [node, rest];
    rest -= node.length;
  }
  const last = nodes.at(-1)!;
  return [last, last.length];
}
