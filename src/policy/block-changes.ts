import { equalPairs } from './equal-pairs.js';
import { inOrder, type Pair } from './in-order.js';
import { likenesses, phrasesOf } from './likeness.js';
import { runSync } from './run-sync.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { whole, wordChanges, type Diff, type TextChange } from './text-changes.js';
import { sentenceKey, wordsIn, type Token, type Unit } from './units.js';

/** What became of the blocks of a gap: a stretch between two blocks that stayed. */
export interface GapChanges {
  /** By the blocks of the new version. */
  readonly parts: ReadonlyMap<Unit, readonly TextChange[]>;
  /** Blocks that are gone, by the new one that they would follow; `undefined` for the first. */
  readonly removed: ReadonlyMap<Unit | undefined, readonly Unit[]>;
}

/** Sentences with less in common are different ones. */
const ALIKE = 0.35;

/**
 * Compares blocks sentence by sentence, whichever block each stands in now, and those word by word. Of a
 * table, each row with the one that begins alike.
 */
export function gapChanges(from: readonly Unit[], to: readonly Unit[], diff: Diff): GapChanges {
  const writer = new GapWriter(diff);
  let [before, after] = [0, 0];
  const write = (one: number, other: number): void => {
    writer.write(from.slice(before, one), to.slice(after, other));
    [before, after] = [one, other];
  };
  for (const [one, other] of inOrder(equalPairs(firstCells(from, 'old'), firstCells(to, 'new')))) {
    write(one, other);
    write(one + 1, other + 1);
  }
  write(from.length, to.length);
  return writer;
}
function pairSentences(from: readonly Sentence[], to: readonly Sentence[]): Pair[] {
  const equal = equalPairs(
    from.map(({ key }) => key),
    to.map(({ key }) => key),
  );
  const staying = inOrder(equal.filter(([, place]) => to[place]!.key));
  const open = (sentences: readonly Sentence[], side: 0 | 1): Map<number, ReadonlySet<string>> => {
    const taken = new Set([...staying].map((pair) => pair[side]));
    return new Map(
      [...sentences.entries()]
        .filter(([place, { key }]) => key && !taken.has(place))
        .map(([place, { tokens }]) => {
          const words = wordsIn(tokens);
          return [place, new Set([...words, ...phrasesOf(words)])];
        }),
    );
  };
  const alike: Pair[] = [];
  const taken = { from: new Set<number>(), to: new Set<number>() };
  for (const { pair, share } of runSync(likenesses(open(from, 0), open(to, 1)))) {
    if (share < ALIKE || taken.from.has(pair[0]) || taken.to.has(pair[1])) continue;
    taken.from.add(pair[0]);
    taken.to.add(pair[1]);
    alike.push(pair);
  }
  return byPlace(inOrder(byPlace([...staying, ...alike])));
}

const byPlace = (pairs: Iterable<Pair>): Pair[] =>
  [...pairs].sort(([, one], [, other]) => one - other);

/** Writes down what became of one stretch after the other. */
class GapWriter implements GapChanges {
  readonly parts = new Map<Unit, TextChange[]>();
  readonly removed = new Map<Unit | undefined, Unit[]>();
  #diff: Diff;
  #last: Unit | undefined;

  constructor(diff: Diff) {
    this.#diff = diff;
  }

  write(from: readonly Unit[], to: readonly Unit[]): void {
    const isComparable = canPair(from) && canPair(to);
    const [before, after] = [from.flatMap(sentencesOf), to.flatMap(sentencesOf)];
    const pairs = isComparable ? pairSentences(before, after) : [];
    // A block of which something is left goes with that; any other is gone as a whole.
    const left = new Set(pairs.map(([place]) => before[place]!.unit));
    let [was, is] = [0, 0];
    /** Where the old block of the last pair went on. */
    let behind: readonly [Unit, Unit] | undefined;
    for (const [one, other] of [...pairs, [before.length, after.length] as const]) {
      const gone = before.slice(was, one);
      const come = after.slice(is, other);
      if (isComparable && this.#isReworded(gone, come)) {
        behind = [gone.at(-1)!.unit, come.at(-1)!.unit];
        left.add(behind[0]);
      } else this.#replace(gone, come, { left, behind, next: after[other]?.unit });
      const [sentence, now] = [before[one], after[other]];
      if (sentence && now) {
        this.#add(now.unit, changesOf(sentence, now, this.#diff));
        behind = [sentence.unit, now.unit];
      }
      [was, is] = [one + 1, other + 1];
    }
  }

  /** Words that went on in other blocks, or the one sentence that was replaced by another. */
  #isReworded(gone: readonly Sentence[], come: readonly Sentence[]): boolean {
    if (!gone.length || !come.length) return false;
    const tokens = (sentences: readonly Sentence[]): readonly Token[] =>
      sentences.flatMap((sentence) => sentence.tokens);
    const keys = (sentences: readonly Sentence[]): string =>
      tokens(sentences)
        .map(({ key }) => key)
        .join(' ');
    if (keys(gone) === keys(come)) {
      for (const { unit, tokens } of come) this.#add(unit, [whole(tokens, 'same')]);
      return true;
    }
    const [one, other] = [gone[0]!, come[0]!];
    if (gone.length > 1 || come.length > 1 || !areRelated(one.tokens, other.tokens)) return false;
    this.#add(other.unit, wordChanges(one.tokens, other.tokens, this.#diff));
    return true;
  }

  #replace(
    gone: readonly Sentence[],
    come: readonly Sentence[],
    around: {
      readonly left: ReadonlySet<Unit>;
      readonly behind: readonly [Unit, Unit] | undefined;
      readonly next: Unit | undefined;
    },
  ): void {
    for (const { unit, tokens } of gone) {
      const isBehind = around.behind?.[0] === unit;
      const place = isBehind ? around.behind[1] : around.next;
      if (place && around.left.has(unit))
        this.#add(place, [whole(tokens, 'removed')], !isBehind, !come.length);
      else this.#remove(unit);
    }
    for (const { unit, tokens } of come) this.#add(unit, [whole(tokens, 'added')]);
  }

  #add(unit: Unit, changes: readonly TextChange[], isBefore = false, isParted = false): void {
    const parts = this.parts.get(unit) ?? [];
    const [first, ...others] = changes;
    if (first) parts.push(spaced(first, parts.at(-1)?.text, isBefore && isParted), ...others);
    this.parts.set(unit, parts);
    // What stands before a block that is still to come does not begin it yet.
    if (!isBefore) this.#last = unit;
  }

  #remove(unit: Unit): void {
    const units = this.removed.get(this.#last) ?? [];
    if (units.at(-1) !== unit) units.push(unit);
    this.removed.set(this.#last, units);
  }
}

/** Old words have the spaces of their own block, where they may have been the first or the last ones. */
function spaced(change: TextChange, behind: string | undefined, isParted: boolean): TextChange {
  if (change.change !== 'removed') return change;
  const before = behind && /\S$/.test(behind) && /^\S/.test(change.text) ? ' ' : '';
  const after = isParted && /\S$/.test(change.text) ? ' ' : '';
  return { ...change, text: before + change.text + after };
}

const changesOf = (from: Sentence, to: Sentence, diff: Diff): readonly TextChange[] =>
  from.key === to.key ? [whole(to.tokens, 'same')] : wordChanges(from.tokens, to.tokens, diff);

/** Several rows are not taken for each other by what stands in single cells. */
const canPair = (units: readonly Unit[]): boolean =>
  units.length < 2 || units.every(({ kind }) => kind !== 'row');

/** Whether two sentences have some words in common. */
function areRelated(from: readonly Token[], to: readonly Token[]): boolean {
  const [one, other] = [new Set(wordsIn(from)), new Set(wordsIn(to))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return 2 * shared >= ALIKE * (one.size + other.size);
}

/** Of each row what it begins with; nothing of other blocks, which are all different then. */
const firstCells = (units: readonly Unit[], side: string): string[] =>
  units.map(({ kind, tokens }, place) => {
    const end = tokens.findIndex(({ key }) => key === '\t');
    return kind === 'row' && end > 0 ? sentenceKey(tokens.slice(0, end)) : `${side} ${place}`;
  });
