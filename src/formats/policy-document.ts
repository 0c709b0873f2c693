/** Words: plain, or in pieces, some of which are links. `**bold**` is bold, and a line break one. */
export type PolicyText = string | readonly (string | PolicyLink)[];

/** `https:`, `http:`, `mailto:`, `tel:` or relative. */
export interface PolicyLink {
  readonly text: string;
  readonly href: string;
}

/** The readers of a part, as in `data-applies-to`; by default all. */
interface ForReaders {
  readonly appliesTo?: string;
}

/** Words alone are a paragraph; everything else is named by its kind. */
export type PolicyBlock =
  | PolicyText
  | (ForReaders & { readonly paragraph: PolicyText })
  | (ForReaders & { readonly list: readonly PolicyItem[]; readonly ordered?: boolean })
  | (ForReaders & { readonly terms: readonly PolicyTerm[] })
  | (ForReaders & { readonly table: PolicyTable })
  | (ForReaders & { readonly live: 'status' | 'declaration' | 'preferences' });

/** An item, or a list that belongs to the item before it. */
export type PolicyItem =
  PolicyText | { readonly list: readonly PolicyItem[]; readonly ordered?: boolean };

/** A defined term. */
export interface PolicyTerm {
  readonly term: string;
  readonly definition: PolicyText;
}

export interface PolicyTable {
  readonly caption?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly PolicyCell[])[];
}

/** A cell, which may stand for several columns or rows. */
export type PolicyCell =
  PolicyText | { readonly text: PolicyText; readonly columns?: number; readonly rows?: number };

export interface PolicySection extends ForReaders {
  readonly title: string;
  /** By default made from the title. */
  readonly id?: string;
  /** Ids that it had before. */
  readonly aliases?: readonly string[];
  /** The points of a law that it covers, as in `data-covers`. */
  readonly covers?: readonly string[];
  readonly content?: readonly PolicyBlock[];
  readonly sections?: readonly PolicySection[];
}

/** A policy as data. docs/policy.schema.json is the same for editors and tools. */
export interface PolicyDocument {
  readonly title?: string;
  readonly version?: string;
  /** Dates, `2026-05-13`. */
  readonly effective?: string;
  readonly updated?: string;
  readonly responsibleParty?: string;
  /** What stands above the first section. */
  readonly introduction?: readonly PolicyBlock[];
  readonly sections: readonly PolicySection[];
}
