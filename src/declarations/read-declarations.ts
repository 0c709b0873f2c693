import { wordsOf } from '../consent/consent-names.js';
import type { Category, CategoryDeclaration } from '../consent/declarations.js';
import { readDetails } from './read-details.js';
import { readText, readTexts } from './read-page.js';

/**
 * Everything that `<consent-category>`, `<consent-service>` and `<consent-cookie>` say about the
 * gate's categories, wherever they stand in the page.
 */
export const readDeclarations = (categories: readonly Category[]): readonly CategoryDeclaration[] =>
  readTexts(
    categories,
    // The elements report what is wrong.
    () => {},
    (element, name, reject) => ({
      signals: wordsOf(readText(element, 'signals')),
      ...readDetails(element, name, reject),
    }),
  );
