/** What a page declares about its categories, services and what they store. */

/**
 * Why a category may run: `necessary` always does; `consent` waits for a grant; `exempt` runs until
 * the visitor objects.
 */
export type Basis = 'necessary' | 'consent' | 'exempt';

/** A purpose that a visitor decides on: as much of its declaration as the gate needs. */
export interface Category {
  readonly name: string;
  readonly basis: Basis;
  /** What is done under it is a sale or sharing of data under US law, which the browser's signal refuses. */
  readonly isSale?: boolean;
}

export type StorageType =
  'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'cache-storage';

/** `<consent-cookie>`: something that a service keeps on the visitor's device. */
export interface StoredItem {
  /** Exact name, or a pattern in which `*` stands for any text. */
  readonly name: string;
  readonly type: StorageType;
  /** ISO 8601 duration such as `P13M`, or words such as `session`; empty if not said. */
  readonly duration: string;
  readonly purpose: string;
}

/** `<consent-service>`: one tool or vendor inside a category. Texts are empty if not given. */
export interface ServiceDeclaration {
  /** The full name, `measurement.matomo`. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly provider: string;
  readonly privacyHref: string;
  /** ISO 3166 code of the country the data go to. */
  readonly country: string;
  readonly stored: readonly StoredItem[];
}

/** What stands inside the declaration of a category. */
export interface CategoryDetails {
  readonly services: readonly ServiceDeclaration[];
  /** What the category stores outside any service. */
  readonly stored: readonly StoredItem[];
}

/** What a page tells its visitors about a category. Texts are empty if not given. */
export interface ShownCategory extends Category, CategoryDetails {
  readonly label: string;
  /** What it is for in a few words. */
  readonly brief: string;
  readonly description: string;
}

/** All that a page declares of a category. */
export interface CategoryDeclaration extends ShownCategory {
  /** Vendors' signals that this category answers for, e.g. `ad_storage`. */
  readonly signals: readonly string[];
}
