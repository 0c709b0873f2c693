import type { Category, CategoryDeclaration } from '../../consent/declarations.js';
import { readDeclarations } from '../../declarations/declaration-reader.js';
import { ConsentErrorEvent } from '../../events/consent-events.js';

const reported = new Set<string>();

/**
 * The gate's categories with all that the page declares of them. The gate takes from a declaration
 * only what it can use; what is wrong with one is said here, once.
 */
export const declaredCategories = (
  categories: readonly Category[],
): readonly CategoryDeclaration[] =>
  readDeclarations(categories, (code, ...details) => {
    const text = `${code}: ${details.join()}`;
    if (reported.has(text)) return;
    reported.add(text);
    void import('../../consent/diagnostics.js').then(({ explain }) => {
      const message = explain(code, details);
      console.warn(`consent-elements: ${message} [${code}]`);
      document.dispatchEvent(new ConsentErrorEvent(code, message));
    });
  });
