import type { Category, ShownCategory } from '../../consent/declarations.js';
import { readTexts } from '../../declarations/read-page.js';
import { readDetails } from '../../declarations/read-details.js';
import { tell } from './tell.js';

/**
 * The gate's categories with all that the page tells of them. The gate takes from a declaration only
 * what it can use; what is wrong with one is said here.
 */
export const declaredCategories = (categories: readonly Category[]): readonly ShownCategory[] =>
  readTexts(categories, tell, readDetails);
