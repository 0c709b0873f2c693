import { isBlock } from './blocks.js';
import {
  headingLevel,
  isElement,
  isHeading,
  isText,
  isUnread,
  type MarkupElement,
  type MarkupNode,
  type MarkupText,
} from './markup.js';
import { textBlocks, type TextBlock } from './text-blocks.js';
import { isFact, isTitleText, titleLevels } from './title-levels.js';
import { contains, walk } from './walk.js';
import { singleSpaced, visibleText } from './visible-text.js';

/** A line that is written like a title, and the element to make a heading of. */
export interface InferredHeading {
  readonly element: MarkupElement;
  /** 1 to 6. */
  readonly level: number;
}

/** What is bold in these is a name in a list, or a head of a column. */
const NO_PLACE =
  /^(a|blockquote|button|dd|dl|dt|figcaption|figure|label|summary|table|td|th|h[1-6])$/;

interface Line {
  readonly text: string;
  readonly element?: MarkupElement | undefined;
  readonly level?: number | undefined;
}

/**
 * Finds the titles of a policy that was written without headings: lines in bold, paragraphs of their own
 * or before a `<br>`, and what follows a heading that is empty.
 */
export function inferHeadings(root: MarkupNode): InferredHeading[] {
  const blocks = [...textBlocks(root)].filter(({ nodes }) => textOf(nodes));
  const owners = new Map<MarkupNode | null, number>();
  for (const { owner } of blocks) owners.set(owner, (owners.get(owner) ?? 0) + 1);
  const empty = emptyHeadings(root, blocks);
  const found = blocks.map((block, place): Line => {
    const text = textOf(block.nodes);
    const { owner } = block;
    if (owner && isElement(owner) && isHeading(owner)) return { text, level: headingLevel(owner) };
    // Nothing follows the last line, so it is no title of anything.
    if (place === blocks.length - 1 || !isTitleText(text)) return { text };
    const isWhole = owners.get(owner) === 1;
    const replaced = isWhole ? empty.get(block) : undefined;
    const element = isPlaced(owner, root) ? titleElement(block, isWhole, !!replaced) : undefined;
    return { text, element, ...(element && replaced ? { level: replaced } : {}) };
  });
  const lines = found.filter(({ element, level }) => element ?? level);
  const levels = titleLevels(lines, startsWithTitle(found, lines));
  return lines.flatMap(({ element }, place) =>
    element ? [{ element, level: levels[place]! }] : [],
  );
}

const textOf = (nodes: readonly MarkupText[]): string =>
  singleSpaced(nodes.map(({ data }) => data).join(''));

/** The first line is the title of the whole if a date or another title follows, or all others have numbers. */
function startsWithTitle(found: readonly Line[], lines: readonly Line[]): boolean {
  const [first, second] = found;
  if (!first?.element || first !== lines[0] || lines.some(({ level }) => level)) return false;
  const isNumbered = (line: Line | undefined): boolean => /^\s*(§\s*)?\d/.test(line?.text ?? '');
  if (isNumbered(first) || lines.length < 3) return false;
  return lines.slice(1).every(isNumbered) || !!second?.element || isFact(second!.text);
}

/** Whether a title may stand here. An item that is alone in its list is a numbered title. */
function isPlaced(owner: MarkupNode | null, root: MarkupNode): boolean {
  for (let node = owner; node && node !== root; node = node.parentNode) {
    if (!isElement(node)) continue;
    if (NO_PLACE.test(node.localName)) return false;
    if (node.localName === 'li' && !isAlone(node)) return false;
  }
  return true;
}

/** Looks no further than the next element on either side: a list may be long. */
function isAlone(item: MarkupNode): boolean {
  for (const direction of ['previousSibling', 'nextSibling'] as const)
    for (let node = item[direction]; node; node = node[direction])
      if (isElement(node)) return false;
  return true;
}

/** The whole paragraph if it is nothing else, otherwise the one element that makes the line bold. */
function titleElement(
  { nodes, owner }: TextBlock,
  isWhole: boolean,
  isTitleAnyway: boolean,
): MarkupElement | undefined {
  const words = nodes.filter(({ data }) => data.trim());
  const bold = words.map((node) => boldAround(node, owner));
  const isBoldOwner = owner && isElement(owner) && isBold(owner);
  if (!isTitleAnyway && !isBoldOwner && bold.some((element) => !element)) return undefined;
  const isParagraph = owner && isElement(owner) && /^(p|div)$/.test(owner.localName);
  if (isWhole && isParagraph && ![...walk(owner)].some((one) => isElement(one) && isBlock(one)))
    return owner;
  const [first] = bold;
  const isOne = first && bold.every((element) => element === first);
  const isOnlyThis = (): boolean =>
    [...walk(first!)].every(
      (node) => !isText(node) || !node.data.trim() || nodes.some((one) => one === node),
    );
  return isOne && isOnlyThis() ? first : undefined;
}

/** The outermost bold element around a text, inside its paragraph. */
function boldAround(text: MarkupNode, owner: MarkupNode | null): MarkupElement | undefined {
  let bold: MarkupElement | undefined;
  for (let node = text.parentNode; node && node !== owner; node = node.parentNode)
    if (isElement(node) && isBold(node)) bold = node;
  return bold;
}

const isBold = (element: MarkupElement): boolean =>
  /^(b|strong)$/.test(element.localName) ||
  /font-weight\s*:\s*(bold|[6-9]00)/i.test(element.getAttribute('style') ?? '');

/** Headings without words, by the line that follows each: their levels. */
function emptyHeadings(root: MarkupNode, blocks: readonly TextBlock[]): Map<TextBlock, number> {
  const levels = new Map<TextBlock, number>();
  const starts = new Map<MarkupNode, TextBlock>(
    blocks.map((block) => [block.nodes.find(({ data }) => data.trim())!, block]),
  );
  let last: MarkupElement | undefined;
  for (const node of walk(root, isUnread)) {
    if (isElement(node) && isHeading(node) && !visibleText(node)) last = node;
    const next = starts.get(node);
    if (next && last && !contains(last, node)) levels.set(next, headingLevel(last));
    if (next) last = undefined;
  }
  return levels;
}
