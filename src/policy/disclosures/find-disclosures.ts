import type { SectionText } from '../section-text.js';
import { passagesOf, type Passage } from '../passages.js';
import type { Disclosure, Phrase, Wording } from './disclosure.js';

/** What a policy tells, and the ids of the sections that tell it. */
export function findDisclosures(
  sections: readonly SectionText[],
  { phrases, rights }: Wording,
  wanted: Iterable<Disclosure>,
): Map<Disclosure, ReadonlySet<string>> {
  const passages = passagesOf(sections, rights);
  return new Map(
    [...wanted].map((disclosure) => {
      const ways = phrases[disclosure] ?? [];
      const telling = passages.filter((passage) => ways.some((way) => isSaid(way, passage)));
      return [disclosure, new Set(telling.map(({ id }) => id))];
    }),
  );
}

const isSaid = (phrase: Phrase, { written, text, context, before, lines }: Passage): boolean =>
  (phrase.words ?? []).every((words) => words.test(text)) &&
  isIn(phrase.written, written) &&
  (!phrase.about || phrase.about.test(text) || phrase.about.test(context)) &&
  isIn(phrase.under, context) &&
  isIn(phrase.after, before) &&
  isIn(phrase.lines, lines) &&
  !phrase.except?.test(text) &&
  !phrase.exceptLines?.test(lines);

const isIn = (pattern: RegExp | undefined, text: string): boolean => !pattern || pattern.test(text);
