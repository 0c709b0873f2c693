import type { Category, StoredItem } from '../consent/declarations.js';
import { readDeclarations } from './read-declarations.js';

/** Something that the page declares it keeps on the visitor's device. */
export interface DeclaredItem {
  /** The category or service that keeps it: `measurement`, `measurement.matomo`. */
  readonly owner: string;
  readonly item: StoredItem;
}

/** Every `<consent-cookie>` of the page, with the name whose consent it depends on. */
export const readStoredItems = (categories: readonly Category[]): readonly DeclaredItem[] =>
  readDeclarations(categories).flatMap(({ name, stored, services }) =>
    [{ name, stored }, ...services].flatMap(({ name: owner, stored: items }) =>
      items.map((item) => ({ owner, item })),
    ),
  );
