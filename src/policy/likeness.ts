import type { Pair } from './in-order.js';

/** How much two texts have in common. */
export interface Likeness {
  readonly pair: Pair;
  /** Shared phrases among all, 0 to 1. */
  readonly share: number;
  /** How many phrases they share that few others have: little proves nothing. */
  readonly mass: number;
}

/** A phrase in more texts of a version than this tells none of them apart. */
const COMMON = 8;

/** The phrases of a text: its words in pairs, which tell texts on the same subject apart. */
export function phrasesOf(words: readonly string[]): Set<string> {
  return new Set(words.map((word, place) => `${words[place - 1] ?? ''} ${word}`));
}

/**
 * Compares every text of one list with those of another that share a rare phrase with it. A phrase that
 * several texts of one version have (boilerplate) weighs little, so the work grows with the length
 * of the texts, not with the number of their pairs.
 */
export function* likenesses(
  from: ReadonlyMap<number, ReadonlySet<string>>,
  to: ReadonlyMap<number, ReadonlySet<string>>,
): Generator<void, Likeness[]> {
  const [before, after] = [holdersOf(from), holdersOf(to)];
  const weightOf = (phrase: string): number => {
    const count = Math.max(before.get(phrase)?.length ?? 0, after.get(phrase)?.length ?? 0);
    return count > COMMON ? 0 : 1 / count ** 2;
  };
  const sizeOf = (phrases: ReadonlySet<string>): number => {
    let size = 0;
    for (const phrase of phrases) size += weightOf(phrase);
    return size;
  };
  const sizes = new Map([...from].map(([place, phrases]) => [place, sizeOf(phrases)]));
  const found: Likeness[] = [];
  for (const [place, phrases] of to) {
    const shared = new Map<number, number>();
    for (const phrase of phrases) {
      const weight = weightOf(phrase);
      if (weight)
        for (const other of before.get(phrase) ?? [])
          shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    const size = sizeOf(phrases);
    for (const [other, mass] of shared)
      found.push({ pair: [other, place], share: (2 * mass) / (size + sizes.get(other)!), mass });
    yield;
  }
  return found.sort((a, b) => b.share - a.share);
}

function holdersOf(texts: ReadonlyMap<number, ReadonlySet<string>>): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [place, phrases] of texts)
    for (const phrase of phrases) {
      const others = holders.get(phrase);
      // The length is only needed up to where a phrase counts as common.
      if (!others) holders.set(phrase, [place]);
      else if (others.length <= COMMON) others.push(place);
    }
  return holders;
}
