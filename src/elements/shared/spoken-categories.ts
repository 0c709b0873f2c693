import { elementsInPage, findCategories, nameOf } from '../../declarations/read-page.js';
import { isIn, wantedLanguages } from './language.js';

/**
 * The page's declarations by the name of the category: those in the language of a place, else the first of
 * each name, which says for all of them why the category may run.
 */
export function spokenCategories(place: Element): ReadonlyMap<string, Element> {
  const [lang = ''] = wantedLanguages(place);
  const found = new Map(findCategories());
  // The first one in that language is the last to be set.
  for (const element of [...elementsInPage()].reverse()) {
    const name = nameOf(element);
    if (found.has(name) && isIn(element, lang)) found.set(name, element);
  }
  return found;
}
