import { CATEGORY_NAME } from '../consent/consent-names.js';
import type {
  CategoryDetails,
  ServiceDeclaration,
  StorageType,
  StoredItem,
} from '../consent/declarations.js';
import { isSafeLink } from '../consent/safe-address.js';
import {
  declaring,
  isNamed,
  nameOf,
  readText,
  type DeclarationTag,
  type RejectDeclaration,
} from './read-page.js';

const STORAGE_TYPES: readonly string[] = [
  'cookie',
  'local-storage',
  'session-storage',
  'indexed-db',
  'cache-storage',
] satisfies StorageType[];

/** Cookies and storage have whatever name their owner gave them. */
const ANY_NAME = /\S/;

/** What a declaration may stand in. */
const DECLARING = (['consent-category', 'consent-service', 'consent-cookie'] as const)
  .map(declaring)
  .join();

/** Reads what stands inside the declaration of a category: its services, and what it and they store. */
export function readDetails(
  category: Element | undefined,
  name: string,
  reject: RejectDeclaration,
): CategoryDetails {
  // At any depth: an editor may have wrapped it.
  const namedIn = (
    parent: Element | undefined,
    tag: DeclarationTag,
    grammar = CATEGORY_NAME,
  ): Element[] =>
    [...(parent?.querySelectorAll(declaring(tag)) ?? [])].filter(
      (element) =>
        element.parentElement!.closest(DECLARING) === parent &&
        isNamed(element, tag, grammar, reject),
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
        name: nameOf(element, 'consent-cookie').trim(),
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
    name: `${name}.${nameOf(element, 'consent-service')}`,
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
