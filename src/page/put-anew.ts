import { page } from './page.js';

/** Whether an element holds a document of its own. */
export const holdsDocument = ({ localName }: Element): boolean =>
  ['iframe', 'embed', 'object'].includes(localName);

/**
 * Takes a frame out of the page and puts it back. A document ends only so: a frame that loses `src` keeps it.
 * And one that a script has put there is none that the browser fills by itself, before we can shut it, with
 * what it held when the visitor goes back to the page.
 */
export function putAnew(frame: Element): void {
  const place = page.createTextNode('');
  frame.replaceWith(place);
  place.replaceWith(frame);
}
