import { isElement, isText, isUnread, type MarkupNode } from './markup.js';
import { walk } from './walk.js';

/**
 * The words of an element as a reader sees them: `<br>` parts words, white space is single. Unlike
 * `innerText` it needs no layout, so thousands of headings can be read at once.
 */
export function visibleText(element: MarkupNode): string {
  let text = '';
  for (const node of walk(element, isUnread))
    if (isText(node)) text += node.data;
    else if (isElement(node) && node.localName === 'br') text += ' ';
  return singleSpaced(text);
}

export const singleSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
