/** Something that a law wants a policy to tell. */
export interface Requirement {
  /** As in `data-covers`, e.g. `popia-18-1-b`. */
  readonly id: string;
  /** Where the law says so. */
  readonly reference: string;
  readonly title: string;
  /** All of them have to be told. */
  readonly parts: readonly RequirementPart[];
  /** Titles of sections in which one would look for it; matched against folded text. */
  readonly usualTitle: RegExp;
}

/** A part of it that can be told, or forgotten, by itself. */
export interface RequirementPart {
  /** In words, e.g. "the address". */
  readonly what: string;
  /** A section tells it if all of these are in its folded text. */
  readonly words: readonly RegExp[];
  /** Passages that tell the same of somebody else, and don't count. Global. */
  readonly except?: RegExp;
}

/** How a passage can be recognised that can be got in touch with someone by. */
export const CONTACT =
  /[\w.+-]+@[\w-]+\.\w|https?:|www\.|\w\.(?:org|com|co|gov|net)\b|(?:\+\d|\b0\d)[\d ()-]{7,}|p\.? ?o\.? box|private bag|\bstreet\b|\broad\b/;

/** An address where somebody can be visited or written to. */
export const ADDRESS =
  /\b(?:street|road|avenue|drive|lane|boulevard|crescent|square|p\.? ?o\.? box|private bag|postnet|registered (?:office|address)|physical address|postal address|business address)\b/;

/** The Regulator with what is in its line, or in the next one if it stands alone like on a letter. */
export const REGULATOR = /information regulator(?:[^\n.]{0,40}\n)?[^\n]*/g;
