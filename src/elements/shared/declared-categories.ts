import type { Category, CategoryDeclaration } from '../../consent/declarations.js';
import { readDeclarations } from '../../declarations/declaration-reader.js';

/**
 * The gate's categories with all that the page declares of them. The gate takes from a declaration
 * only what it can use; what is wrong with one is said here.
 */
export const declaredCategories = (
  categories: readonly Category[],
): readonly CategoryDeclaration[] =>
  readDeclarations(categories, (...problem) => {
    import('./trouble.js').then(
      ({ report }) => report(...problem),
      // Whoever builds the page has other worries then.
      () => {},
    );
  });
