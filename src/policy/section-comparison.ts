import { gapChanges } from './block-changes.js';
import { parentsOf, type SectionUnits } from './pair-sections.js';
import type { SectionText } from './section-text.js';
import type { UnitPair } from './pair-units.js';
import type { BlockChange, SectionChange } from './section-change.js';
import { merged, whole, wordChanges, type Diff, type TextChange } from './text-changes.js';
import type { Unit } from './units.js';

interface Version {
  readonly sections: readonly SectionText[];
  readonly units: readonly SectionUnits[];
}

/** Says what became of each section, once it is known which sections and blocks belong together. */
export class SectionComparison {
  #from: Version;
  #to: Version;
  #formerOf: ReadonlyMap<Unit, UnitPair>;
  #diff: Diff;
  /** Units of the old version that are somewhere in the new one. */
  #kept: Set<Unit>;
  /** Headings that are the first words of a block in the other version, and how many tokens of it. */
  #runIn = new Map<Unit, number>();
  #paths: ReadonlyMap<SectionText, readonly string[]>;

  constructor(from: Version, to: Version, formerOf: ReadonlyMap<Unit, UnitPair>, diff: Diff) {
    this.#from = from;
    this.#to = to;
    this.#formerOf = formerOf;
    this.#diff = diff;
    this.#kept = new Set([...formerOf.values()].map((pair) => pair.from));
    this.#findRunIn();
    this.#paths = new Map([...pathsOf(from.sections), ...pathsOf(to.sections)]);
  }

  #findRunIn(): void {
    const find = (block: Unit, { units }: Version, other: Unit, isKnown: boolean): void => {
      const { title, blocks } = units[block.section]!;
      if (isKnown || block !== blocks[0] || !other.key.startsWith(title.key)) return;
      const end = title.tokens.length;
      const sign = /^[.:-]$/.test(other.tokens[end]?.key ?? '') ? 1 : 0;
      this.#runIn.set(title, end + sign).set(other, end + sign);
    };
    for (const { from, to, isSame } of this.#formerOf.values()) {
      if (isSame) continue;
      find(from, this.#from, to, this.#kept.has(this.#from.units[from.section]!.title));
      find(to, this.#to, from, this.#formerOf.has(this.#to.units[to.section]!.title));
    }
  }

  /** A section that both versions have. */
  kept(before: number, after: number, isMoved: boolean): SectionChange {
    const [was, is] = [this.#from.units[before]!, this.#to.units[after]!];
    const title =
      was.title.key === is.title.key
        ? []
        : wordChanges(was.title.tokens, is.title.tokens, this.#diff, 0);
    const blocks = this.#blocksOf(was.blocks, is.blocks);
    const isSame = !title.length && blocks.every(({ parts }) => parts.every(isUnchanged));
    const isElsewhere = isMoved || blocks.some((block) => block.isMoved);
    return {
      ...this.#described(this.#to.sections[after]!, title, blocks),
      change: !isSame ? 'changed' : isElsewhere ? 'moved' : 'same',
      isMoved,
      formerTitle: title.length ? this.#from.sections[before]!.title : undefined,
    };
  }

  added(place: number): SectionChange {
    const { title, blocks } = this.#to.units[place]!;
    const words =
      this.#formerOf.has(title) || this.#runIn.has(title) ? [] : [whole(title.tokens, 'added')];
    return {
      ...this.#described(this.#to.sections[place]!, words, this.#blocksOf([], blocks)),
      change: 'added',
    };
  }

  removed(place: number): SectionChange {
    const { title, blocks } = this.#from.units[place]!;
    const words =
      this.#kept.has(title) || this.#runIn.has(title) ? [] : [whole(title.tokens, 'removed')];
    const gone = blocks.filter((unit) => !this.#kept.has(unit)).map(removedBlock);
    return {
      ...this.#described(this.#from.sections[place]!, words, gone),
      change: 'removed',
    };
  }

  #described(
    section: SectionText,
    title: readonly TextChange[],
    blocks: readonly BlockChange[],
  ): Omit<SectionChange, 'change'> {
    const { id, title: name, level } = section;
    const parts = [...title, ...blocks.flatMap((block) => block.parts)];
    const count = (kind: TextChange['change']): number =>
      parts.reduce((sum, { change, words }) => sum + (change === kind ? words : 0), 0);
    return {
      id,
      title: name,
      level,
      path: this.#paths.get(section)!,
      added: count('added'),
      removed: count('removed'),
      isMoved: false,
      blocks,
    };
  }

  /** Between two blocks that stayed, what is left of the old version is compared with what is new. */
  #blocksOf(from: readonly Unit[], to: readonly Unit[]): BlockChange[] {
    const places = new Map(from.map((unit, place) => [unit, place]));
    const changes: BlockChange[] = [];
    let gap: Unit[] = [];
    let last = 0;
    const endGap = (end: number): void => {
      const gone = from.slice(last, end).filter((unit) => !this.#kept.has(unit));
      for (const change of this.#gap(gone, gap)) changes.push(change);
      gap = [];
      last = end + 1;
    };
    for (const unit of to) {
      const pair = this.#formerOf.get(unit);
      const place = pair && !pair.isMoved ? places.get(pair.from) : undefined;
      if (place !== undefined) endGap(place);
      if (place === undefined) gap.push(unit);
      else changes.push(this.#found(pair!));
    }
    endGap(from.length);
    return changes;
  }

  #gap(from: readonly Unit[], to: readonly Unit[]): BlockChange[] {
    if (!from.length && !to.length) return [];
    const { parts, removed } = gapChanges(
      from,
      to.filter((unit) => !this.#formerOf.has(unit)),
      this.#diff,
    );
    const goneAfter = (unit?: Unit): BlockChange[] => (removed.get(unit) ?? []).map(removedBlock);
    return [
      ...goneAfter(),
      ...to.flatMap((unit) => {
        const pair = this.#formerOf.get(unit);
        if (pair) return this.#found(pair);
        return [
          { kind: unit.kind, isMoved: false, parts: merged(parts.get(unit)!) },
          ...goneAfter(unit),
        ];
      }),
    ];
  }

  /** A block that was found in the old version. */
  #found({ from, to, isSame, isMoved }: UnitPair): BlockChange {
    const { kind } = to;
    if (isSame) return { kind, isMoved, parts: [whole(to.tokens, 'same')] };
    const [was, is] = [from, to].map((unit) => ({
      ...unit,
      tokens: unit.tokens.slice(this.#runIn.get(unit) ?? 0),
    }));
    const heading = whole(to.tokens.slice(0, this.#runIn.get(to) ?? 0), 'same');
    const { parts } = gapChanges([was!], [is!], this.#diff);
    return { kind, isMoved, parts: merged([heading, ...parts.get(is!)!]) };
  }
}

const isUnchanged = ({ change }: TextChange): boolean => change === 'same';

const removedBlock = ({ kind, tokens }: Unit): BlockChange => ({
  kind,
  isMoved: false,
  parts: [whole(tokens, 'removed')],
});

/** The titles around each section. */
function pathsOf(sections: readonly SectionText[]): Map<SectionText, readonly string[]> {
  const paths = new Map<SectionText, readonly string[]>();
  for (const [place, parent] of parentsOf(sections).entries()) {
    const around = sections[parent];
    paths.set(sections[place]!, around ? [...paths.get(around)!, around.title] : []);
  }
  return paths;
}
