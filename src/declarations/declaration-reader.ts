import { wordsOf } from '../consent/consent-names.js';
import type { Category, CategoryDeclaration } from '../consent/declarations.js';
import { readCategories, textOf, type RejectDeclaration } from './category-reader.js';
import { readDetails } from './details-reader.js';

/**
 * Reads all that `<consent-category>`, `<consent-service>` and `<consent-cookie>` say about the
 * gate's categories, wherever they stand in the page.
 */
export const readDeclarations = (
  categories: readonly Category[],
  reject: RejectDeclaration = () => {},
): readonly CategoryDeclaration[] =>
  readCategories(categories, reject, (element, name) => ({
    signals: wordsOf(textOf(element, 'signals')),
    ...readDetails(element, name, reject),
  }));
