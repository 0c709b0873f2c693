import type { Disclosure } from '../disclosures/disclosure.js';
import type { LanguageCode } from '../language.js';

/** A law as a list of what a policy has to tell. */
export interface LawText {
  /** The languages in which what it asks for is found. */
  readonly languages: readonly LanguageCode[];
  readonly requirements: readonly Requirement[];
}

/** A point that a law requires a policy to make. */
export interface Requirement {
  /** As in `data-covers`, e.g. `popia-18-1-b`. */
  readonly id: string;
  /** Where the law says so. */
  readonly reference: string;
  readonly title: string;
  /** All of them are required. */
  readonly parts: readonly RequirementPart[];
  /** It is only required of a policy that tells this. */
  readonly onlyIf?: Disclosure;
}

/** A part of it that can be there or missing by itself. */
export interface RequirementPart {
  /** In words, e.g. "the address". */
  readonly what: string;
  /** Any of these tells it; the first is the usual one. */
  readonly told: readonly [Disclosure, ...Disclosure[]];
}
