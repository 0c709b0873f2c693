import { CATEGORY_NAME, wordsOf } from '../consent/consent-names.js';
import type {
  Category,
  CategoryDeclaration,
  ServiceDeclaration,
  StorageType,
  StoredItem,
} from '../consent/declarations.js';
import { page } from '../page/page.js';

/** What a declaration says wrongly, for `consent-error`: a code and what it is about. */
export type RejectDeclaration = (
  code: 'bad-name' | 'bad-basis' | 'bad-type',
  ...details: string[]
) => void;

const STORAGE_TYPES: readonly string[] = [
  'cookie',
  'local-storage',
  'session-storage',
  'indexed-db',
  'cache-storage',
] satisfies StorageType[];

const text = (element: Element | undefined, attribute: string): string =>
  element?.getAttribute(attribute)?.trim() ?? '';

const childrenOf = (parent: Element | undefined, tag: string): Element[] =>
  [...(parent?.children ?? [])].filter(({ localName }) => localName === tag);

/**
 * Reads all that `<consent-category>`, `<consent-service>` and `<consent-cookie>` say about the
 * gate's categories, wherever they stand in the page.
 */
export function readDeclarations(
  categories: readonly Category[],
  reject: RejectDeclaration = () => {},
): readonly CategoryDeclaration[] {
  const isNamed = (element: Element): boolean => {
    const isValid = CATEGORY_NAME.test(text(element, 'name'));
    if (!isValid) reject('bad-name', element.localName, text(element, 'name'));
    return isValid;
  };

  const readStored = (parent: Element | undefined): StoredItem[] =>
    childrenOf(parent, 'consent-cookie').map((element) => {
      const type = text(element, 'type') || 'cookie';
      const isValid = STORAGE_TYPES.includes(type);
      if (!isValid) reject('bad-type', type, STORAGE_TYPES.join(', '));
      return {
        name: text(element, 'name'),
        type: isValid ? (type as StorageType) : 'cookie',
        duration: text(element, 'duration'),
        purpose: text(element, 'purpose'),
      };
    });

  const readService = (category: string, element: Element): ServiceDeclaration => ({
    name: `${category}.${text(element, 'name')}`,
    label: text(element, 'label'),
    description: text(element, 'description'),
    provider: text(element, 'provider'),
    privacyHref: text(element, 'privacy-href'),
    country: text(element, 'country'),
    stored: readStored(element),
  });

  const elements = [...page.querySelectorAll('consent-category')].filter(isNamed);
  return categories.map(({ name, basis }) => {
    const element = elements.find((candidate) => text(candidate, 'name') === name);
    const wanted = text(element, 'basis');
    if (wanted && wanted !== basis) reject('bad-basis', name, wanted, basis);
    return {
      name,
      basis,
      signals: wordsOf(text(element, 'signals')),
      label: text(element, 'label'),
      description: text(element, 'description'),
      services: childrenOf(element, 'consent-service')
        .filter(isNamed)
        .map((service) => readService(name, service)),
      stored: readStored(element),
    };
  });
}
