import { fold } from './fold.js';
import type { Pair } from './in-order.js';
import { likenesses, phrasesOf } from './likeness.js';
import type { Section } from './outline.js';
import type { SectionText } from './section-text.js';
import { slugOf } from './slug.js';
import type { Unit } from './units.js';

/** A section as it is compared: its title and its blocks. */
export interface SectionUnits {
  readonly title: Unit;
  readonly blocks: readonly Unit[];
}

/** What is known of the sections of one version. */
interface Version {
  readonly sections: readonly SectionText[];
  readonly units: readonly SectionUnits[];
  /** Index of the section around each; -1 for none. */
  readonly parents: readonly number[];
  readonly children: ReadonlyMap<number, number>;
  /** Titles for comparing, alone and with those around them. */
  readonly titles: readonly string[];
  readonly paths: readonly string[];
  readonly countOf: ReadonlyMap<string, number>;
  /** The words of each title. Numbers are all alike: a date is another, and the title the same. */
  readonly titleWords: readonly ReadonlySet<string>[];
}

interface Candidate {
  readonly pair: Pair;
  share: number;
  mass: number;
}

/** In words: a shorter text than this is no evidence by itself, neither for nor against. */
const ENOUGH = 10;

/** More sections of one title than this are not all compared with each other. */
const MANY = 8;

/** What a pair needs at first, when little is known of its surroundings, and in the end. */
const SURE = 1;
const LIKELY = 0.55;
const ROUNDS = [SURE, LIKELY, LIKELY];

/**
 * Matches the sections of two versions by all that there is: the author's id or alias, title, parent,
 * neighbours and text. The best pairs come first, and tell of others around them.
 */
export function* pairSections(
  from: readonly SectionText[],
  to: readonly SectionText[],
  fromUnits: readonly SectionUnits[],
  toUnits: readonly SectionUnits[],
): Generator<void, Pair[]> {
  const before = versionOf(from, fromUnits);
  const after = versionOf(to, toUnits);
  const evidence = new Evidence(before, after);
  if (from[0]?.id === '' && to[0]?.id === '') evidence.accept([0, 0]);
  yield;
  for (const { pair, share, mass } of yield* likenesses(textsOf(before), textsOf(after))) {
    const candidate = evidence.suggest(...pair);
    if (candidate) Object.assign(candidate, { share, mass });
  }
  suggestById(before, after, evidence);
  for (const keys of [before.paths, before.titles] as const)
    suggestByKey(keys, keys === before.paths ? after.paths : after.titles, evidence);
  yield;
  const titles = (version: Version): Map<number, ReadonlySet<string>> =>
    new Map(version.titleWords.entries());
  for (const { pair } of yield* likenesses(titles(before), titles(after)))
    evidence.suggest(...pair);
  for (const threshold of ROUNDS) {
    evidence.acceptBest(threshold);
    yield;
  }
  return evidence.pairs.sort(([, a], [, b]) => a - b);
}

const textsOf = ({ units }: Version): Map<number, ReadonlySet<string>> =>
  new Map(
    units.map(({ blocks }, place) => [
      place,
      phrasesOf(blocks.flatMap(({ words }) => words.map((word) => word.toLowerCase()))),
    ]),
  );

function versionOf(sections: readonly SectionText[], units: readonly SectionUnits[]): Version {
  const parents = parentsOf(sections);
  const children = new Map<number, number>();
  for (const parent of parents) children.set(parent, (children.get(parent) ?? 0) + 1);
  const titles = units.map(({ title }) => fold(title.key));
  const paths: string[] = [];
  for (const [place, title] of titles.entries())
    paths.push(`${paths[parents[place]!] ?? ''}›${title}`);
  const countOf = new Map<string, number>();
  for (const key of [...titles, ...paths]) countOf.set(key, (countOf.get(key) ?? 0) + 1);
  const titleWords = units.map(
    ({ title }) => new Set(title.words.map((word) => (/\d/.test(word) ? '#' : fold(word)))),
  );
  return { sections, units, parents, children, titles, paths, countOf, titleWords };
}

/** The index of the section around each, by their levels; -1 for none. */
export function parentsOf(sections: readonly Section[]): number[] {
  const path: number[] = [];
  return sections.map(({ id, level }, place) => {
    while (path.length && sections[path.at(-1)!]!.level >= level) path.pop();
    const parent = path.at(-1) ?? -1;
    // What stands above the first title is around nothing.
    if (id) path.push(place);
    return parent;
  });
}

/** Ids that the author gave, and not just numbers: generators count sections. */
function namesOf({ id, title, aliases = [], isMade }: SectionText): string[] {
  const slug = slugOf(title);
  const isNamed = (name: string): boolean =>
    !!name &&
    name.replace(/-\d+$/, '') !== slug &&
    !/^[a-z_]{0,12}[-_.]?\d+([-_.]\d+)*$/i.test(name);
  return [...(isMade || !id ? [] : [id]), ...aliases.filter(isNamed)];
}

function suggestById(before: Version, after: Version, evidence: Evidence): void {
  const places = new Map<string, number>();
  for (const [place, { id, aliases = [] }] of before.sections.entries())
    for (const name of [id, ...aliases]) if (!places.has(name)) places.set(name, place);
  for (const [place, { id, aliases = [] }] of after.sections.entries())
    for (const name of [id, ...aliases]) {
      const other = places.get(name);
      if (name && other !== undefined) evidence.suggest(other, place);
    }
}

function suggestByKey(from: readonly string[], to: readonly string[], evidence: Evidence): void {
  const places = placesOf(from);
  for (const [key, after] of placesOf(to)) {
    const before = places.get(key) ?? [];
    if (before.length > MANY || after.length > MANY)
      for (const [index, place] of after.entries())
        if (before[index] !== undefined) evidence.suggest(before[index], place);
        else break;
    else for (const place of after) for (const other of before) evidence.suggest(other, place);
  }
}

function placesOf(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, key] of keys.entries()) {
    const others = places.get(key);
    if (others) others.push(place);
    else places.set(key, [place]);
  }
  return places;
}

/** The pairs that may be, those that are, and what speaks for each. */
class Evidence {
  readonly pairs: Pair[] = [];
  #before: Version;
  #after: Version;
  #candidates = new Map<number, Candidate>();
  #partnerOf = new Map<number, number>();
  #taken = new Set<number>();
  /** How many children of two sections are pairs. */
  #children = new Map<number, number>();

  constructor(before: Version, after: Version) {
    this.#before = before;
    this.#after = after;
  }

  #key = (from: number, to: number): number => from * this.#after.sections.length + to;

  suggest(from: number, to: number): Candidate | undefined {
    // There is nothing above the first title that another section could be.
    if (!this.#before.sections[from]?.id || !this.#after.sections[to]?.id) return undefined;
    const key = this.#key(from, to);
    const candidate = this.#candidates.get(key) ?? { pair: [from, to], share: 0, mass: 0 };
    this.#candidates.set(key, candidate);
    return candidate;
  }

  /** Accepts candidates from the best down to a threshold, then suggests those around them. */
  acceptBest(threshold: number): void {
    const scored: { pair: Pair; score: number }[] = [];
    for (const candidate of this.#candidates.values()) {
      if (!this.#isOpen(candidate.pair)) continue;
      const score = this.#scoreOf(candidate);
      if (score >= threshold) scored.push({ pair: candidate.pair, score });
    }
    for (const { pair } of scored.sort((a, b) => b.score - a.score))
      if (this.#isOpen(pair)) this.accept(pair);
    for (const [from, to] of [...this.pairs]) {
      this.suggest(from - 1, to - 1);
      this.suggest(from + 1, to + 1);
      this.suggest(this.#before.parents[from]!, this.#after.parents[to]!);
    }
  }

  #isOpen = ([from, to]: Pair): boolean => !this.#partnerOf.has(from) && !this.#taken.has(to);

  accept(pair: Pair): void {
    const [from, to] = pair;
    this.pairs.push(pair);
    this.#partnerOf.set(from, to);
    this.#taken.add(to);
    const [above, now] = [this.#before.parents[from]!, this.#after.parents[to]!];
    if (above < 0 || now < 0) return;
    const parents = this.#key(above, now);
    this.#children.set(parents, (this.#children.get(parents) ?? 0) + 1);
  }

  #scoreOf({ pair: [from, to], share, mass }: Candidate): number {
    const [before, after] = [this.#before, this.#after];
    const id = this.#idScore(from, to);
    const title = this.#titleScore(from, to);
    const children = this.#childScore(from, to);
    const isText = share >= 0.5 && mass >= ENOUGH;
    // Whatever else there is, something has to say that it is this one.
    const isTitle =
      title >= (share >= 0.15 ? 0.3 : 0.6) || before.titles[from] === after.titles[to];
    if (!id && !isTitle && !isText && children < 0.5) return 0;
    const lengths = [before.units[from]!, after.units[to]!].map(({ blocks }) =>
      blocks.reduce((sum, { words }) => sum + words.length, 0),
    );
    const isOther = share < 0.05 && Math.min(...lengths) >= ENOUGH;
    const text = isOther ? -0.4 : 1.5 * share * Math.min(1, mass / ENOUGH);
    return id + title + text + 0.6 * children + this.#placeScore(from, to);
  }

  /** The author's own word decides nearly everything; an id that was made on one side tells something. */
  #idScore(from: number, to: number): number {
    const [before, after] = [this.#before.sections[from]!, this.#after.sections[to]!];
    const names = namesOf(before);
    if (namesOf(after).some((name) => names.includes(name))) return 2;
    return before.id === after.id && !(before.isMade && after.isMade) ? 0.3 : 0;
  }

  #titleScore(from: number, to: number): number {
    const [before, after] = [this.#before, this.#after];
    const title = before.titles[from]!;
    const isOnlyOne = (key: string): boolean =>
      before.countOf.get(key) === 1 && after.countOf.get(key) === 1;
    if (title === after.titles[to]) {
      const path = before.paths[from]!;
      return isOnlyOne(title) || (path === after.paths[to] && isOnlyOne(path)) ? 1 : 0.4;
    }
    return 0.95 * this.#wordScore(before.titleWords[from]!, after.titleWords[to]!);
  }

  /** Rare words tell more. Where one title only adds words to the other, they are much alike. */
  #wordScore(before: ReadonlySet<string>, after: ReadonlySet<string>): number {
    const sum = (words: Iterable<string>): number =>
      [...words].reduce((total, word) => total + this.#weightOf(word), 0);
    const [one, other] = [sum(before), sum(after)];
    const shared = sum([...before].filter((word) => after.has(word)));
    return one && other ? shared / (one + other) + shared / Math.min(one, other) / 2 : 0;
  }

  #weights: Map<string, number> | undefined;

  #weightOf(word: string): number {
    this.#weights ??= weightsOf([this.#before.titleWords, this.#after.titleWords]);
    return this.#weights.get(word)!;
  }

  #childScore(from: number, to: number): number {
    const most = Math.max(this.#before.children.get(from) ?? 0, this.#after.children.get(to) ?? 0);
    return most ? (this.#children.get(this.#key(from, to)) ?? 0) / most : 0;
  }

  #placeScore(from: number, to: number): number {
    const arePaired = (one: number, other: number): boolean => this.#partnerOf.get(one) === other;
    const [above, now] = [this.#before.parents[from]!, this.#after.parents[to]!];
    const parent =
      above < 0 && now < 0
        ? 0.1
        : arePaired(above, now) || this.#before.paths[from] === this.#after.paths[to]
          ? 0.2
          : above >= 0 && now >= 0
            ? -0.3
            : 0;
    const ends = [this.#before.sections.length, this.#after.sections.length];
    const areBothLast = from + 1 === ends[0] && to + 1 === ends[1];
    return (
      parent +
      (arePaired(from - 1, to - 1) ? 0.15 : 0) +
      (areBothLast || arePaired(from + 1, to + 1) ? 0.15 : 0)
    );
  }
}

function weightsOf(versions: readonly (readonly ReadonlySet<string>[])[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const titles of versions) {
    const counts = new Map<string, number>();
    for (const words of titles)
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts)
      weights.set(word, Math.min(weights.get(word) ?? 1, 1 / count));
  }
  return weights;
}
