import { isHeading, type MarkupElement } from './markup.js';

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote caption center dd details div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Whether an element begins and ends a line. Its style isn't asked: the text may not be in a page. */
export const isBlock = (element: MarkupElement): boolean =>
  BLOCKS.has(element.localName) || isHeading(element);

/** Whether a line ends at an element that has no text. */
export const isBreak = ({ localName }: MarkupElement): boolean =>
  localName === 'br' || localName === 'hr';
