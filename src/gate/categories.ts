import { CATEGORY_NAME } from '../consent/consent-names.js';
import type { Basis, Category } from '../consent/declarations.js';
import { page } from '../page/page.js';

/**
 * The page's categories: those of the settings, then the others that a `<consent-category>`
 * declares. What only a view needs of a declaration, and what is wrong with it, the elements say.
 */
export function readCategories(names: readonly string[]): readonly Category[] {
  const bases = new Map(names.map((name) => [name, '']));
  for (const element of page.querySelectorAll('consent-category')) {
    const name = element.getAttribute('name') ?? '';
    // The first declaration counts, so markup that arrives later cannot change a basis.
    if (CATEGORY_NAME.test(name) && !bases.get(name))
      bases.set(name, element.getAttribute('basis') || 'consent');
  }
  return [...bases].map(([name, basis]) => ({
    name,
    basis:
      name === 'essential'
        ? 'necessary'
        : /^(necessary|exempt)$/.test(basis)
          ? (basis as Basis)
          : 'consent',
  }));
}
