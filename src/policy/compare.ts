import { pairSections, type Pair, type SectionText } from './pair-sections.js';
import { textChanges, type Diff, type TextChange } from './text-changes.js';
import { countWords } from './words.js';

/** What became of a section. */
export interface SectionChange {
  /** In the new version; of a removed section, in the old one. */
  readonly id: string;
  readonly title: string;
  readonly level: number;
  /** `changed` also if it was moved as well; see `isMoved`. */
  readonly change: 'same' | 'changed' | 'added' | 'removed' | 'moved';
  /** Words that are new, in the title too. */
  readonly added: number;
  /** Words that are gone. */
  readonly removed: number;
  /** Its place among the sections that both versions have is another. */
  readonly isMoved: boolean;
  /** Its title in the old version, if that differs. */
  readonly formerTitle?: string | undefined;
  /** The text with its changes; joined without the removed parts it is the new text. */
  readonly text: readonly TextChange[];
}

/** The comparison of two versions. */
export interface TextComparison {
  readonly from: string;
  readonly to: string;
  /** What stands above the first heading. */
  readonly preface: SectionChange;
  /** In the new order; what was removed stands where it was. */
  readonly sections: readonly SectionChange[];
}

/**
 * Compares two versions section by section and word by word. A generator, so that a long policy can
 * be compared in slices without holding up the page: call `next()` until it is done.
 */
export function* compareSections(
  from: readonly SectionText[],
  to: readonly SectionText[],
  diff: Diff,
): Generator<void, SectionChange[]> {
  const pairs = yield* pairSections(from, to);
  const staying = inOrder(pairs);
  const formerOf = new Map(pairs.map((pair) => [pair[1], pair]));
  const changes = new Map<SectionText, SectionChange>();
  for (const [place, section] of to.entries()) {
    const pair = formerOf.get(place);
    changes.set(
      section,
      pair
        ? compareTexts(from[pair[0]]!, section, diff, !staying.has(pair))
        : whole(section, 'added'),
    );
    yield;
  }
  return withRemoved(from, to, formerOf, changes);
}

/** What became of one section. */
export function compareTexts(
  before: SectionText,
  after: SectionText,
  diff: Diff,
  isMoved = false,
): SectionChange {
  const text = textChanges(before.blocks, after.blocks, diff);
  const titles =
    before.title === after.title ? [] : textChanges([before.title], [after.title], diff);
  const count = (kind: TextChange['change']): number =>
    countWords(
      [...titles, ...text]
        .filter((part) => part.change === kind)
        .map((part) => part.text)
        .join('\n'),
    );
  const isSame = !titles.length && text.every((part) => part.change === 'same');
  return {
    id: after.id,
    title: after.title,
    level: after.level,
    change: !isSame ? 'changed' : isMoved ? 'moved' : 'same',
    added: count('added'),
    removed: count('removed'),
    isMoved,
    formerTitle: titles.length ? before.title : undefined,
    text,
  };
}

/** A section that only one version has. */
function whole(section: SectionText, kind: 'added' | 'removed'): SectionChange {
  const { id, title, level, blocks } = section;
  const words = countWords([title, ...blocks].join('\n'));
  const text = blocks.map((block) => `${block}\n`).join('');
  return {
    id,
    title,
    level,
    change: kind,
    added: kind === 'added' ? words : 0,
    removed: kind === 'removed' ? words : 0,
    isMoved: false,
    text: text ? [{ text, change: kind }] : [],
  };
}

/** Inserts removed sections after the one that they used to follow. */
function withRemoved(
  from: readonly SectionText[],
  to: readonly SectionText[],
  formerOf: ReadonlyMap<number, Pair>,
  changes: ReadonlyMap<SectionText, SectionChange>,
): SectionChange[] {
  const laterOf = new Map([...formerOf.values()]);
  const behind = new Map<number, SectionChange[]>();
  let last = -1;
  for (const [place, section] of from.entries()) {
    const later = laterOf.get(place);
    if (later !== undefined) {
      last = later;
      continue;
    }
    const removed = whole(section, 'removed');
    const others = behind.get(last);
    if (others) others.push(removed);
    else behind.set(last, [removed]);
  }
  return [
    ...(behind.get(-1) ?? []),
    ...to.flatMap((section, place) => [changes.get(section)!, ...(behind.get(place) ?? [])]),
  ];
}

/**
 * The pairs that kept their order: the longest increasing subsequence. All others were moved.
 * https://en.wikipedia.org/wiki/Longest_increasing_subsequence
 *
 * @param pairs in the order of the new version
 */
function inOrder(pairs: readonly Pair[]): Set<Pair> {
  /** For each length, the pair with the smallest old place that ends such a series. */
  const ends: Pair[] = [];
  const before = new Map<Pair, Pair | undefined>();
  for (const pair of pairs) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]![0] < pair[0]) low = middle + 1;
      else high = middle;
    }
    before.set(pair, ends[low - 1]);
    ends[low] = pair;
  }
  const staying = new Set<Pair>();
  for (let pair = ends.at(-1); pair; pair = before.get(pair)) staying.add(pair);
  return staying;
}
