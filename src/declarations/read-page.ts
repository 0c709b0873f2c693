import { basisFor } from '../consent/basis.js';
import { CATEGORY_NAME } from '../consent/consent-names.js';
import type { Basis, Category } from '../consent/declarations.js';
import { UNFENCED } from '../page/fence.js';
import { page } from '../page/page.js';

/** Hears what is wrong with a declaration, for `consent-error`: a code and its details. */
export type RejectDeclaration = (
  code: 'bad-name' | 'bad-basis' | 'bad-type' | 'unsafe-link',
  ...details: string[]
) => void;

/** What a category says of itself. Texts are empty if not given. */
interface CategoryTexts {
  readonly name: string;
  readonly basis: Basis;
  readonly label: string;
  readonly brief: string;
  readonly description: string;
}

/** The tags that declare. */
export type DeclarationTag = 'consent-category' | 'consent-service' | 'consent-cookie';

/**
 * What declares: a tag of ours, or any element with the name in `data-<tag>`, since many a CMS takes out
 * tags that it does not know. Other libraries mark scripts and frames by the same attribute.
 */
export const declaring = (tag: DeclarationTag): string =>
  `:is(${tag},[data-${tag}]:not(script,iframe))`;
export const CATEGORY = declaring('consent-category');

export const nameOf = (element: Element, tag: DeclarationTag = 'consent-category'): string =>
  element.getAttribute(element.localName === tag ? 'name' : `data-${tag}`) ?? '';

/** An attribute of a declaration, or the same in `data-`. */
export const readText = (element: Element | undefined, attribute: string): string =>
  (element?.getAttribute(attribute) ?? element?.getAttribute(`data-${attribute}`))?.trim() ?? '';

/** Whether a declaration's name is valid as it stands: no space around it is forgiven. */
export function isNamed(
  element: Element,
  tag: DeclarationTag,
  grammar: RegExp,
  reject: RejectDeclaration,
): boolean {
  const name = nameOf(element, tag);
  const isValid = grammar.test(name);
  if (!isValid) reject('bad-name', tag, name);
  return isValid;
}

export const elementsInPage = (): NodeListOf<Element> => page.querySelectorAll(CATEGORY + UNFENCED);

/**
 * Every declared category of the page by its name. The first of a name counts, so markup that
 * arrives later cannot change a basis.
 */
export function findCategories(): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  for (const element of elementsInPage()) {
    const name = nameOf(element);
    if (CATEGORY_NAME.test(name) && !found.has(name)) found.set(name, element);
  }
  return found;
}

/** The page's categories as the gate needs them: those of the settings, then the other declared ones. */
export function readCategories(names: readonly string[]): readonly Category[] {
  const elements = findCategories();
  return [...new Set([...names, ...elements.keys()])].map((name) => ({
    name,
    // Not from `data-`, which many a sanitiser leaves in what visitors write: it runs things unasked.
    basis: basisFor(name, elements.get(name)?.getAttribute('basis')),
    isSale: !!elements.get(name)?.matches('[sale],[data-sale]'),
  }));
}

/**
 * What the page tells its visitors about the gate's categories.
 *
 * @param readMore reads whatever else the caller needs; it gets no element for an undeclared category
 * @param spoken the declarations to take the words from, where not the first of each name; one without
 *   services and cookies leaves these to the first
 */
export function readTexts<More>(
  categories: readonly Category[],
  reject: RejectDeclaration,
  readMore: (element: Element | undefined, name: string, reject: RejectDeclaration) => More,
  spoken = findCategories(),
): (CategoryTexts & More)[] {
  elementsInPage().forEach((element) =>
    isNamed(element, 'consent-category', CATEGORY_NAME, reject),
  );
  const elements = findCategories();
  return categories.map(({ name, basis }) => {
    const element = spoken.get(name);
    const wanted = element?.getAttribute('basis');
    if (wanted && wanted !== basis) reject('bad-basis', name, wanted, basis);
    return {
      name,
      basis,
      label: readText(element, 'label'),
      brief: readText(element, 'brief'),
      description: readText(element, 'description'),
      ...readMore(element?.childElementCount ? element : elements.get(name), name, reject),
    };
  });
}
