import { CATEGORY_NAME } from '../consent/consent-names.js';
import type { Basis, Category } from '../consent/declarations.js';
import { page } from '../page/page.js';

/** What a declaration says wrongly, for `consent-error`: a code and what it is about. */
export type RejectDeclaration = (
  code: 'bad-name' | 'bad-basis' | 'bad-type' | 'unsafe-link',
  ...details: string[]
) => void;

/** What a category says of itself. Texts are empty if not given. */
interface CategoryTexts {
  readonly name: string;
  readonly basis: Basis;
  readonly label: string;
  readonly description: string;
}

export const textOf = (element: Element | undefined, attribute: string): string =>
  element?.getAttribute(attribute)?.trim() ?? '';

/** To the letter, as the gate reads it: a space around a name makes it none. */
export function isNamed(
  element: Element,
  reject: RejectDeclaration,
  grammar = CATEGORY_NAME,
): boolean {
  const name = element.getAttribute('name') ?? '';
  const isValid = grammar.test(name);
  if (!isValid) reject('bad-name', element.localName, name);
  return isValid;
}

/**
 * Reads what `<consent-category>` says about the gate's categories, wherever it stands in the page.
 *
 * @param readMore reads what else somebody needs of it; without an element if there is none
 */
export function readCategories<More>(
  categories: readonly Category[],
  reject: RejectDeclaration,
  readMore: (element: Element | undefined, name: string, reject: RejectDeclaration) => More,
): (CategoryTexts & More)[] {
  const elements = [...page.querySelectorAll('consent-category')].filter((element) =>
    isNamed(element, reject),
  );
  return categories.map(({ name, basis }) => {
    const element = elements.find((candidate) => textOf(candidate, 'name') === name);
    const wanted = element?.getAttribute('basis');
    if (wanted && wanted !== basis) reject('bad-basis', name, wanted, basis);
    return {
      name,
      basis,
      label: textOf(element, 'label'),
      description: textOf(element, 'description'),
      ...readMore(element, name, reject),
    };
  });
}
