import { page } from '../../page/page.js';
import { LIVE_ELEMENTS } from './read-policy.js';

/** A paragraph, a list item, a cell: words that are read in one go. */
export interface TextBlock {
  readonly nodes: readonly Text[];
  readonly owner: Node | null;
}

const NOT_TEXT = `${LIVE_ELEMENTS},script,style,template,noscript,dialog,nav,[slot]:not([slot=loaded]),[hidden]:not([hidden=until-found])`;

/** Elements that begin and end a line. Not asked of the style: the text may not be in the page. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER ' +
    'H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

const isBlock = (node: Node): boolean =>
  BLOCKS.has(node.nodeName) || (node as Partial<Element>).role === 'heading';

function blockOf(text: Node, root: Node): Node | null {
  let node = text.parentNode;
  while (node && node !== root && !isBlock(node)) node = node.parentNode;
  return node;
}

/**
 * The words of a policy, block by block and in order. What stands in it but isn't its text is left
 * out.
 *
 * @param isShown leaves out elements that this reader doesn't see
 */
export function* textBlocks(
  root: Node,
  isShown: (element: HTMLElement) => boolean = () => true,
): Generator<TextBlock> {
  const walker = page.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node.nodeType === Node.ELEMENT_NODE &&
      ((node as Element).matches(NOT_TEXT) || !isShown(node as HTMLElement))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  let nodes: Text[] = [];
  let owner: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isText = node.nodeType === Node.TEXT_NODE;
    const next: Node | null = isText ? blockOf(node, root) : owner;
    if (nodes.length && (next !== owner || node.nodeName === 'BR')) {
      yield { nodes, owner };
      nodes = [];
    }
    owner = next;
    if (isText) nodes.push(node as Text);
  }
  if (nodes.length) yield { nodes, owner };
}

/** The words of a block, white space single. */
export const blockText = ({ nodes }: TextBlock): string =>
  nodes
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
