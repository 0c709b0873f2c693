import type {
  Category,
  CategoryDeclaration,
  ServiceDeclaration,
  StorageType,
  StoredItem,
} from '../../consent/declarations.js';

const textOf = (element: Element | undefined, attribute: string): string =>
  element?.getAttribute(attribute)?.trim() ?? '';

const childrenOf = (parent: Element | undefined, tag: string): Element[] =>
  [...(parent?.children ?? [])].filter(({ localName }) => localName === tag);

const readStored = (parent: Element | undefined): StoredItem[] =>
  childrenOf(parent, 'consent-cookie').map((element) => ({
    name: textOf(element, 'name'),
    type: (textOf(element, 'type') || 'cookie') as StorageType,
    duration: textOf(element, 'duration'),
    purpose: textOf(element, 'purpose'),
  }));

const readService = (category: string, element: Element): ServiceDeclaration => ({
  name: `${category}.${textOf(element, 'name')}`,
  label: textOf(element, 'label'),
  description: textOf(element, 'description'),
  provider: textOf(element, 'provider'),
  privacyHref: textOf(element, 'privacy-href'),
  country: textOf(element, 'country'),
  stored: readStored(element),
});

/**
 * The gate's categories with all that the page declares of them. The gate has checked names and
 * bases and has reported what was wrong; this only reads on.
 */
export function declaredCategories(categories: readonly Category[]): CategoryDeclaration[] {
  const declared = [...document.querySelectorAll('consent-category')];
  return categories.map((category) => {
    // The first declaration of a name counts, as it does for the gate.
    const element = declared.find((one) => textOf(one, 'name') === category.name);
    return {
      ...category,
      label: textOf(element, 'label'),
      description: textOf(element, 'description'),
      services: childrenOf(element, 'consent-service')
        .filter((service) => textOf(service, 'name'))
        .map((service) => readService(category.name, service)),
      stored: readStored(element),
    };
  });
}
