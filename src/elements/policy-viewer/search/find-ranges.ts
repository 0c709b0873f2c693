import { findMatches, searchPattern } from '../../../policy/search.js';
import { textBlocks, type TextBlock } from '../../policy-shared/text-blocks.js';

/**
 * Where words stand in the page, in order. A generator, so that a long policy is searched in slices.
 *
 * Static ranges: thousands of live ones would slow down every later change of the page.
 */
export function* findRanges(
  root: Node,
  query: string,
  isShown: (element: HTMLElement) => boolean,
): Generator<void, StaticRange[]> {
  const pattern = searchPattern(query);
  const ranges: StaticRange[] = [];
  if (!pattern) return ranges;
  for (const block of textBlocks(root, isShown)) {
    const text = block.nodes.map(({ data }) => data).join('');
    for (const [start, end] of findMatches(text, pattern)) ranges.push(rangeIn(block, start, end));
    yield;
  }
  return ranges;
}

/** Words may go through several elements: "<b>Information</b> Regulator". */
function rangeIn({ nodes }: TextBlock, start: number, end: number): StaticRange {
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
