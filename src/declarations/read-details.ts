import { CATEGORY_NAME } from '../consent/consent-names.js';
import type {
  CategoryDetails,
  ServiceDeclaration,
  StorageType,
  StoredItem,
} from '../consent/declarations.js';
import { isSafeLink } from '../consent/safe-address.js';
import { isNamed, readText, type RejectDeclaration } from './read-page.js';

const STORAGE_TYPES: readonly string[] = [
  'cookie',
  'local-storage',
  'session-storage',
  'indexed-db',
  'cache-storage',
] satisfies StorageType[];

/** Cookies and storage have whatever name their owner gave them. */
const ANY_NAME = /\S/;

/** Reads what stands inside a `<consent-category>`: its services, and what it and they store. */
export function readDetails(
  category: Element | undefined,
  name: string,
  reject: RejectDeclaration,
): CategoryDetails {
  const namedIn = (parent: Element | undefined, tag: string, grammar = CATEGORY_NAME): Element[] =>
    [...(parent?.children ?? [])].filter(
      (element) => element.localName === tag && isNamed(element, grammar, reject),
    );

  const readStored = (parent: Element | undefined): StoredItem[] =>
    namedIn(parent, 'consent-cookie', ANY_NAME).flatMap((element) => {
      const type = readText(element, 'type') || 'cookie';
      if (!STORAGE_TYPES.includes(type)) {
        reject('bad-type', type);
        // A guess would clear something else than was meant.
        return [];
      }
      return {
        name: readText(element, 'name'),
        type: type as StorageType,
        duration: readText(element, 'duration'),
        purpose: readText(element, 'purpose'),
      };
    });

  const readLink = (element: Element): string => {
    const href = readText(element, 'privacy-href');
    if (isSafeLink(href)) return href;
    reject('unsafe-link', href);
    return '';
  };

  const readService = (element: Element): ServiceDeclaration => ({
    name: `${name}.${readText(element, 'name')}`,
    label: readText(element, 'label'),
    description: readText(element, 'description'),
    provider: readText(element, 'provider'),
    privacyHref: readLink(element),
    country: readText(element, 'country'),
    stored: readStored(element),
  });

  return {
    services: namedIn(category, 'consent-service').map(readService),
    stored: readStored(category),
  };
}
