import { wordsOf } from '../consent/consent-names.js';
import type { Category, CategoryDeclaration } from '../consent/declarations.js';
import { findCategories, readText } from './read-page.js';

/** Which vendors' signals each category of the page answers for. */
export function readSignals(
  categories: readonly Category[],
): readonly Pick<CategoryDeclaration, 'name' | 'signals'>[] {
  const elements = findCategories();
  return categories.map(({ name }) => ({
    name,
    signals: wordsOf(readText(elements.get(name), 'signals')),
  }));
}
