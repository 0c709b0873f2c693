import { isCategoryName, wordsOf } from '../consent/consent-names.js';
import type { Basis, Category } from '../consent/declarations.js';
import { page } from '../page/page.js';

/**
 * The page's categories: those of the settings, then the others that a `<consent-category>`
 * declares. What only a view needs of a declaration, and what is wrong with it, the elements say.
 */
export function readCategories(names: readonly string[]): readonly Category[] {
  const declared = new Map<string, Element | undefined>(names.map((name) => [name, undefined]));
  for (const element of page.querySelectorAll('consent-category')) {
    const name = element.getAttribute('name')!;
    // The first declaration counts, so markup that arrives later cannot change a basis.
    if (isCategoryName(name) && !declared.get(name)) declared.set(name, element);
  }
  return [...declared].map(([name, element]) => {
    const basis = element?.getAttribute('basis') as Basis;
    return {
      name,
      basis:
        name === 'essential' ? 'necessary' : /^(necessary|exempt)$/.test(basis) ? basis : 'consent',
      signals: wordsOf(element?.getAttribute('signals') ?? ''),
    };
  });
}
