import { fold } from './fold.js';
import type { Section } from './outline.js';
import { wordsOf } from './words.js';

/** A section with its words, for comparing. */
export interface SectionText extends Section {
  /** Other ids that lead to it. */
  readonly aliases?: readonly string[] | undefined;
  /** Paragraphs, list items, cells, in order. */
  readonly blocks: readonly string[];
}

/** The indexes of the same section in the old and the new list. */
export type Pair = readonly [from: number, to: number];

/** Texts with less in common than this are different sections. */
const LIKENESS = 0.35;

/** A phrase in more sections than this identifies none of them. */
const COMMON = 8;
const TOO_MANY: number[] = [];

/**
 * Matches the sections of two versions: by id, by an old id that the new version keeps as an alias, by
 * title, and the rest by their text. Each is matched once.
 */
export function* pairSections(
  from: readonly SectionText[],
  to: readonly SectionText[],
): Generator<void, Pair[]> {
  const openFrom = new Set(from.keys());
  const openTo = new Set(to.keys());
  const pairs: Pair[] = [];
  const pair = (before: number | undefined, after: number): void => {
    if (before === undefined || !openFrom.has(before) || !openTo.has(after)) return;
    openFrom.delete(before);
    openTo.delete(after);
    pairs.push([before, after]);
  };
  const pairBy = (
    oldKeys: (section: SectionText) => readonly string[],
    newKeys: (section: SectionText) => readonly string[],
  ): void => {
    const places = new Map<string, number>();
    for (const place of openFrom)
      for (const key of oldKeys(from[place]!)) if (!places.has(key)) places.set(key, place);
    for (const place of openTo) for (const key of newKeys(to[place]!)) pair(places.get(key), place);
  };
  const title = ({ title }: SectionText): string[] => [fold(title)];

  pairBy(
    ({ id }) => [id],
    ({ id }) => [id],
  );
  pairBy(
    ({ id }) => [id],
    ({ aliases }) => aliases ?? [],
  );
  pairBy(
    ({ aliases }) => aliases ?? [],
    ({ id, aliases }) => [id, ...(aliases ?? [])],
  );
  pairBy(title, title);
  yield;
  for (const [before, after] of yield* likePairs(from, to, openFrom, openTo)) pair(before, after);
  return pairs.sort(([, a], [, b]) => a - b);
}

/** Candidates among the unmatched sections, the most similar first. */
function* likePairs(
  from: readonly SectionText[],
  to: readonly SectionText[],
  openFrom: ReadonlySet<number>,
  openTo: ReadonlySet<number>,
): Generator<void, Pair[]> {
  const holders = new Map<string, number[]>();
  for (const place of openFrom) {
    for (const phrase of phrasesOf(from[place]!)) {
      const others = holders.get(phrase);
      if (others) others.push(place);
      else holders.set(phrase, [place]);
    }
    yield;
  }
  // Phrases of many sections are ignored on both sides: they would make all of them similar.
  const sizes = new Map<number, number>();
  for (const [phrase, places] of holders) {
    if (places.length > COMMON) holders.set(phrase, TOO_MANY);
    else for (const place of places) sizes.set(place, (sizes.get(place) ?? 0) + 1);
  }
  const found: { pair: Pair; likeness: number }[] = [];
  for (const place of openTo) {
    const shared = new Map<number, number>();
    let size = 0;
    for (const phrase of phrasesOf(to[place]!)) {
      const places = holders.get(phrase);
      if (places !== TOO_MANY) size++;
      for (const other of places ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const likeness = (2 * count) / (size + sizes.get(other)!);
      if (likeness >= LIKENESS) found.push({ pair: [other, place], likeness });
    }
    yield;
  }
  return found.sort((a, b) => b.likeness - a.likeness).map(({ pair }) => pair);
}

/** Pairs of neighbouring words: they tell texts on the same subject apart where single words don't. */
function phrasesOf({ title, blocks }: SectionText): Set<string> {
  const phrases = new Set<string>();
  for (const block of [title, ...blocks]) {
    const words = wordsOf(fold(block));
    words.forEach((word, index) => phrases.add(`${words[index - 1] ?? ''} ${word}`));
  }
  return phrases;
}
