import { quote } from '../consent/diagnostics.js';
import { nearest } from './nearest.js';

/** An element's own tag. Written out, since a clone of it would be made and fetched like any other. */
export function tagOf(element: Element): string {
  const attributes = element
    .getAttributeNames()
    .map((name) => ` ${name}="${element.getAttribute(name)}"`);
  return quote(`<${element.localName}${attributes.join('')}>`);
}

/** What to write instead of a word: the one that was probably meant, or all there are. */
export function instead(word: string, words: Iterable<string>): string {
  const meant = nearest(word, words);
  return meant === undefined
    ? `There are ${[...words].join(', ')}.`
    : `Did you mean ${quote(meant)}?`;
}
