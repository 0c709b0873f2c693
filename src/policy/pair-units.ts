import { equalPairs } from './equal-pairs.js';
import { inOrder, type Pair } from './in-order.js';
import { likenesses, phrasesOf } from './likeness.js';
import type { SectionUnits } from './pair-sections.js';
import type { Unit } from './units.js';

/** What became of a title or a block in the other version. */
export interface UnitPair {
  readonly from: Unit;
  readonly to: Unit;
  /** Says the same, to the word. */
  readonly isSame: boolean;
  /** Stands somewhere else. */
  readonly isMoved: boolean;
}

/** In phrases: less than this may be in two places by chance. */
const ENOUGH = 10;

/** A block with less in common than this is another one. */
const ALIKE = 0.5;

/**
 * Finds the blocks of one version in the other: within the same section, and where a heading came,
 * went or was replaced around them, or where they were moved. Blocks that were reworded within their section are
 * not among them.
 *
 * @returns by the block of the new version
 */
export function* pairUnits(
  from: readonly SectionUnits[],
  to: readonly SectionUnits[],
  sections: readonly Pair[],
): Generator<void, Map<Unit, UnitPair>> {
  const partners = new Partners(from, to, sections);
  for (const pair of sections) {
    partners.pairWithin(pair);
    yield;
  }
  partners.pairLong();
  partners.followText();
  yield;
  yield* partners.pairAlike();
  return partners.result();
}

/** All units of one version, in order, and where each stands. */
function listOf(sections: readonly SectionUnits[]): Unit[] {
  return sections.flatMap(({ title, blocks }) => [title, ...blocks]);
}

class Partners {
  #from: readonly SectionUnits[];
  #to: readonly SectionUnits[];
  #sectionOf: ReadonlyMap<number, number>;
  #before: readonly Unit[];
  #after: readonly Unit[];
  #places: ReadonlyMap<Unit, number>;
  #laterOf = new Map<Unit, Unit>();
  #formerOf = new Map<Unit, Unit>();
  /** Those within their section that changed their places in it. */
  #moved = new Set<Unit>();

  constructor(
    from: readonly SectionUnits[],
    to: readonly SectionUnits[],
    sections: readonly Pair[],
  ) {
    this.#from = from;
    this.#to = to;
    this.#sectionOf = new Map(sections.map(([before, after]) => [after, before]));
    this.#before = listOf(from);
    this.#after = listOf(to);
    this.#places = new Map(
      [...this.#before.entries(), ...this.#after.entries()].map(([place, unit]) => [unit, place]),
    );
    for (const [before, after] of sections) this.#pair(from[before]!.title, to[after]!.title);
  }

  #pair(from: Unit, to: Unit): void {
    this.#laterOf.set(from, to);
    this.#formerOf.set(to, from);
  }

  #isOpen = (from: Unit, to: Unit): boolean => !this.#laterOf.has(from) && !this.#formerOf.has(to);

  /** Equal blocks of a section, the first with the first. Those that don't keep the order were moved. */
  pairWithin([before, after]: Pair): void {
    const [from, to] = [this.#from[before]!.blocks, this.#to[after]!.blocks];
    const pairs = equalPairs(
      from.map(({ key }) => key),
      to.map(({ key }) => key),
    );
    const staying = inOrder(pairs);
    for (const pair of pairs) {
      this.#pair(from[pair[0]]!, to[pair[1]]!);
      if (!staying.has(pair)) this.#moved.add(to[pair[1]]!);
    }
  }

  /** Long blocks that both versions have once, in whatever sections. */
  pairLong(): void {
    const [before, after] = [onlyOnes(this.#before), onlyOnes(this.#after)];
    for (const [key, to] of after) {
      const from = before.get(key);
      if (from && to.words.length >= ENOUGH && this.#isOpen(from, to)) this.#pair(from, to);
    }
  }

  /**
   * Text that goes on as it did counts as the same, however short, also across a heading that only one version
   * has. Across two different headings it is other text, which only happens to have the same words.
   */
  followText(): void {
    for (const [to, from] of [...this.#formerOf]) {
      this.#follow(from, to, 1);
      this.#follow(from, to, -1);
    }
  }

  #follow(from: Unit, to: Unit, step: 1 | -1): void {
    let [before, after] = [this.#places.get(from)! + step, this.#places.get(to)! + step];
    let behind: readonly [Unit, Unit] = [from, to];
    for (;;) {
      const [one, other] = [this.#before[before], this.#after[after]];
      const isTitle = (unit: Unit | undefined): boolean =>
        !!unit?.isTitle && !this.#laterOf.has(unit) && !this.#formerOf.has(unit);
      if (this.#isNext(one, other, behind)) {
        this.#pair(one!, other!);
        behind = [one!, other!];
        before += step;
        after += step;
      } else if (isTitle(one) && this.#isNext(this.#before[before + step], other, behind))
        before += step;
      else if (isTitle(other) && this.#isNext(one, this.#after[after + step], behind))
        after += step;
      else {
        const [below, now] = [this.#before[before + 1], this.#after[after + 1]];
        if (step < 0) return;
        if (isTitle(one) && isRunIn(one, below, other)) this.#pairOpen(below!, other!);
        if (isTitle(other) && isRunIn(other, now, one)) this.#pairOpen(one!, now!);
        return;
      }
    }
  }

  #pairOpen(from: Unit, to: Unit): void {
    if (this.#isOpen(from, to)) this.#pair(from, to);
  }

  /** Whether two units that follow on a pair say the same and may be one. */
  #isNext(from: Unit | undefined, to: Unit | undefined, behind: readonly [Unit, Unit]): boolean {
    if (!from || !to || from.key !== to.key || !this.#isOpen(from, to)) return false;
    // Equal titles that are no pair belong to different sections.
    if (from.isTitle && to.isTitle) return false;
    const isWithin = behind[0].section === from.section && behind[1].section === to.section;
    return isWithin || from.isTitle || to.isTitle || !this.#areReplaced(from, to);
  }

  /** Whether both stand under headings that the other version does not have. */
  #areReplaced = (from: Unit, to: Unit): boolean =>
    !this.#laterOf.has(this.#from[from.section]!.title) &&
    !this.#formerOf.has(this.#to[to.section]!.title);

  /** Long blocks that went to another section and were reworded. */
  *pairAlike(): Generator<void, void> {
    const found = yield* likenesses(
      phrasesByPlace(this.#before, (unit) => this.#laterOf.has(unit)),
      phrasesByPlace(this.#after, (unit) => this.#formerOf.has(unit)),
    );
    // What is reworded in its own section is the business of that section.
    const isWithin = (from: Unit, to: Unit): boolean =>
      this.#sectionOf.get(to.section) === from.section;
    const settled = new Set<Unit>();
    for (const { pair, share, mass } of found) {
      const [from, to] = [this.#before[pair[0]]!, this.#after[pair[1]]!];
      if (share < ALIKE || settled.has(from) || settled.has(to)) continue;
      if (!isWithin(from, to) && mass < ENOUGH) continue;
      settled.add(from).add(to);
      if (!isWithin(from, to)) this.#pair(from, to);
    }
  }

  result(): Map<Unit, UnitPair> {
    const pairs = [...this.#formerOf].map(([to, from]) => ({ from, to }));
    const isWithin = (from: Unit, to: Unit): boolean =>
      this.#sectionOf.get(to.section) === from.section;
    // Between sections, what keeps the order of the whole stays where it was.
    const places = pairs
      .filter(({ to }) => !this.#moved.has(to))
      .map(({ from, to }) => [this.#places.get(from)!, this.#places.get(to)!] as const)
      .sort(([, one], [, other]) => one - other);
    const staying = new Set([...inOrder(places)].map(([, to]) => this.#after[to]));
    return new Map(
      pairs.map(({ from, to }) => [
        to,
        {
          from,
          to,
          isSame: from.key === to.key,
          isMoved: this.#moved.has(to) || (!isWithin(from, to) && !staying.has(to)),
        },
      ]),
    );
  }
}

/** The phrases of blocks that have no pair, and are not said elsewhere again: boilerplate is no evidence. */
function phrasesByPlace(
  units: readonly Unit[],
  isPaired: (unit: Unit) => boolean,
): Map<number, ReadonlySet<string>> {
  const only = onlyOnes(units);
  return new Map(
    [...units.entries()]
      .filter(([, unit]) => only.get(unit.key) === unit && !isPaired(unit))
      .map(([place, { words }]) => [place, phrasesOf(words)]),
  );
}

/** Whether a heading and the text below it are what a block says: "Storage: we keep it for a year." */
function isRunIn(
  title: Unit | undefined,
  text: Unit | undefined,
  block: Unit | undefined,
): boolean {
  if (!title || !text || !block?.key.startsWith(title.key)) return false;
  return block.key.slice(title.key.length).replace(/^ [.:-](?= )/, '') === text.key;
}

/** Blocks by what they say, without those that say what another one says. */
function onlyOnes(units: readonly Unit[]): Map<string, Unit> {
  const found = new Map<string, Unit>();
  const repeated = new Set<string>();
  for (const unit of units) {
    if (unit.isTitle) continue;
    if (found.has(unit.key)) repeated.add(unit.key);
    found.set(unit.key, unit);
  }
  for (const key of repeated) found.delete(key);
  return found;
}
