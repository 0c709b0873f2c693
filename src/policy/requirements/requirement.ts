/** A point that a law requires a policy to make. */
export interface Requirement {
  /** As in `data-covers`, e.g. `popia-18-1-b`. */
  readonly id: string;
  /** Where the law says so. */
  readonly reference: string;
  readonly title: string;
  /** All of them are required. */
  readonly parts: readonly RequirementPart[];
  /** Matches the folded titles of sections that usually make it. */
  readonly usualTitle: RegExp;
}

/** A part of it that can be there or missing by itself. */
export interface RequirementPart {
  /** In words, e.g. "the address". */
  readonly what: string;
  /** A section says it if all of these match its folded text. */
  readonly words: readonly RegExp[];
  /** Passages that say the same about somebody else and don't count. A global pattern. */
  readonly except?: RegExp;
}

/** Some way to get in touch. */
export const CONTACT =
  /[\w.+-]+@[\w-]+\.\w|https?:|www\.|\w\.(?:org|com|co|gov|net)\b|(?:\+\d|\b0\d)[\d ()-]{7,}|p\.? ?o\.? box|private bag|\bstreet\b|\broad\b/;

/** A postal or street address. */
export const ADDRESS =
  /\b(?:street|road|avenue|drive|lane|boulevard|crescent|square|p\.? ?o\.? box|private bag|postnet|registered (?:office|address)|physical address|postal address|business address)\b/;

/** The Regulator with the rest of its line, or with the next line where it stands alone, as on a letter. */
export const REGULATOR = /information regulator(?:[^\n.]{0,40}\n)?[^\n]*/g;
