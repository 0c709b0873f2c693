/**
 * What reading a policy needs of a node. The nodes of a page have this shape, and so have those of a
 * parsed file: one reader serves both, so that an editor's tool finds the sections that a visitor sees.
 */
export interface MarkupNode {
  /** 1 for an element, 3 for text, as in the DOM. */
  readonly nodeType: number;
  readonly parentNode: MarkupNode | null;
  readonly firstChild: MarkupNode | null;
  readonly nextSibling: MarkupNode | null;
  readonly previousSibling: MarkupNode | null;
  /** The name of an element, in lower case. */
  readonly localName?: string;
  getAttribute?(name: string): string | null;
  /** Where the browser can search, it is much faster than a walk. */
  querySelectorAll?(selector: string): Iterable<MarkupNode>;
  /** The characters of a text. */
  readonly data?: string;
}

export type MarkupElement = MarkupNode & Required<Pick<MarkupNode, 'localName' | 'getAttribute'>>;
export type MarkupText = MarkupNode & Required<Pick<MarkupNode, 'data'>>;

export const isElement = (node: MarkupNode): node is MarkupElement => node.nodeType === 1;
export const isText = (node: MarkupNode): node is MarkupText => node.nodeType === 3;

/** Our elements in a policy, which bring headings and words of their own: those are not the policy's. */
export const isLive = ({ localName }: MarkupElement): boolean =>
  /^(consent-|policy-(notice|update|version)$)/.test(localName);

/** Elements whose content is no part of the text: tools, code, and what only old browsers show. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set(
  'audio canvas datalist dialog iframe nav noframes noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Whether an element stands in a policy without being part of its text. */
export function isUnread(element: MarkupElement): boolean {
  const hidden = element.getAttribute('hidden');
  const slot = element.getAttribute('slot');
  return (
    WITHOUT_TEXT.has(element.localName) ||
    isLive(element) ||
    // The browser's own search opens `until-found`, a press opens a panel.
    (hidden !== null && hidden !== 'until-found' && !isPanel(element)) ||
    // What other elements show in places of their own. The viewer's `loaded` is the policy itself.
    (slot !== null && slot !== 'loaded')
  );
}

/** So deep in the element before its panel may a control stand: `<h3><button aria-controls>`. */
const CONTROL_DEPTH = 4;

/** Whether a hidden element is the panel of an accordion or of tabs: it belongs to the text. */
function isPanel(element: MarkupElement): boolean {
  if (element.getAttribute('role') === 'tabpanel') return true;
  const id = element.getAttribute('id');
  let before = element.previousSibling;
  while (before && !isElement(before)) before = before.previousSibling;
  return !!id && !!before && hasControl(before, id, CONTROL_DEPTH);
}

function hasControl(node: MarkupNode, id: string, depth: number): boolean {
  if (!isElement(node)) return false;
  if (node.getAttribute('aria-controls')?.split(/\s+/).includes(id)) return true;
  for (let child = depth ? node.firstChild : null; child; child = child.nextSibling)
    if (hasControl(child, id, depth - 1)) return true;
  return false;
}

export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

export const isHeading = (element: MarkupElement): boolean =>
  /^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading';

/** The level of a heading, 1 to 6. */
export const headingLevel = (heading: MarkupElement): number =>
  Number(heading.getAttribute('aria-level') ?? /^h(\d)$/.exec(heading.localName)?.[1]) || 2;
