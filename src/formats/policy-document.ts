/** Words: plain, or in pieces of which some are links. */
export type PolicyText = string | readonly (string | PolicyLink)[];

/** `https:`, `http:`, `mailto:`, `tel:` or relative. */
export interface PolicyLink {
  readonly text: string;
  readonly href: string;
}

/** For whom a part is, as in `data-applies-to`; without it, for all. */
interface ForReaders {
  readonly appliesTo?: string;
}

/** A paragraph by its words alone, or anything else by the name of its kind. */
export type PolicyBlock =
  | PolicyText
  | (ForReaders & { readonly paragraph: PolicyText })
  | (ForReaders & { readonly list: readonly PolicyText[]; readonly ordered?: boolean })
  | (ForReaders & { readonly terms: readonly PolicyTerm[] })
  | (ForReaders & { readonly table: PolicyTable })
  | (ForReaders & { readonly live: 'status' | 'declaration' | 'preferences' });

/** A defined term. */
export interface PolicyTerm {
  readonly term: string;
  readonly definition: PolicyText;
}

export interface PolicyTable {
  readonly caption?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly PolicyText[])[];
}

export interface PolicySection extends ForReaders {
  readonly title: string;
  /** By default made from the title. */
  readonly id?: string;
  /** Ids that it had before. */
  readonly aliases?: readonly string[];
  /** What a law wants told and this section tells, as in `data-covers`. */
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
