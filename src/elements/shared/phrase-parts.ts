import { listParts, type PhrasePart } from './list-format.js';

export type PhraseValues = Readonly<Record<string, string | readonly string[]>>;

/**
 * A phrase with its `{name}`s filled in, in pieces: each value has a direction of its own, which may not
 * be that of the words around it. A list of values becomes a list in that language.
 */
export function phraseParts(phrase: string, values: PhraseValues, lang: string): PhrasePart[] {
  // Every second piece is the name in a pair of braces.
  return phrase.split(/\{(\w+)\}/).flatMap((text, index) => {
    if (index % 2 === 0) return text ? { text, isValue: false } : [];
    const value = Object.hasOwn(values, text) ? values[text]! : `{${text}}`;
    return typeof value === 'string' ? { text: value, isValue: true } : listParts(value, lang);
  });
}

/** Whether a value is written in a single piece, as a version is: it must not be broken at its hyphens. */
export const isVersion = (value: string): boolean => /^(?=.*\d)[\w.-]{1,32}$/.test(value);
