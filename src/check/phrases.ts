import { quote } from '../consent/diagnostics.js';
import { nearest } from './nearest.js';

/** An element's own tag, without what stands in it. */
export const tagOf = (element: Element): string =>
  quote((element.cloneNode() as Element).outerHTML.replace(/<\/[\w-]+>$/, ''));

/** What to write instead of a word: the one that was probably meant, or all there are. */
export function instead(word: string, words: Iterable<string>): string {
  const meant = nearest(word, words);
  return meant === undefined
    ? `There are ${[...words].join(', ')}.`
    : `Did you mean ${quote(meant)}?`;
}
