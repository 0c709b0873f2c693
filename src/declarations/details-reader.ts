import type {
  CategoryDetails,
  ServiceDeclaration,
  StorageType,
  StoredItem,
} from '../consent/declarations.js';
import { isSafeLink } from '../consent/safe-address.js';
import { isNamed, textOf, type RejectDeclaration } from './category-reader.js';

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
  const namedIn = (parent: Element | undefined, tag: string, grammar?: RegExp): Element[] =>
    [...(parent?.children ?? [])].filter(
      (element) => element.localName === tag && isNamed(element, reject, grammar),
    );

  const readStored = (parent: Element | undefined): StoredItem[] =>
    namedIn(parent, 'consent-cookie', ANY_NAME).flatMap((element) => {
      const type = textOf(element, 'type') || 'cookie';
      if (!STORAGE_TYPES.includes(type)) {
        reject('bad-type', type);
        // A guess would clear something else than was meant.
        return [];
      }
      return {
        name: textOf(element, 'name'),
        type: type as StorageType,
        duration: textOf(element, 'duration'),
        purpose: textOf(element, 'purpose'),
      };
    });

  const readLink = (element: Element): string => {
    const href = textOf(element, 'privacy-href');
    if (isSafeLink(href)) return href;
    reject('unsafe-link', href);
    return '';
  };

  const readService = (element: Element): ServiceDeclaration => ({
    name: `${name}.${textOf(element, 'name')}`,
    label: textOf(element, 'label'),
    description: textOf(element, 'description'),
    provider: textOf(element, 'provider'),
    privacyHref: readLink(element),
    country: textOf(element, 'country'),
    stored: readStored(element),
  });

  return {
    services: namedIn(category, 'consent-service').map(readService),
    stored: readStored(category),
  };
}
