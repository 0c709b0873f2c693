import { inOrder } from './in-order.js';
import { pairSections, type SectionUnits } from './pair-sections.js';
import type { SectionText } from './section-text.js';
import { pairUnits } from './pair-units.js';
import type { SectionChange } from './section-change.js';
import { SectionComparison } from './section-comparison.js';
import type { Diff } from './text-changes.js';
import { unitsOf, type Unit } from './units.js';

/**
 * Compares two versions section by section, sentence by sentence and word by word. A generator, so that a
 * long policy can be compared in slices without holding up the page: call `next()` until it is done.
 *
 * @param from the sections of the old version. A first one without id and title is what stands above them
 */
export function* compareSections(
  from: readonly SectionText[],
  to: readonly SectionText[],
  diff: Diff,
): Generator<void, SectionChange[]> {
  const known = new Map<string, Unit>();
  const [before, after] = [yield* readUnits(from, known), yield* readUnits(to, known)];
  const pairs = yield* pairSections(from, to, before, after);
  const units = yield* pairUnits(before, after, pairs);
  const staying = inOrder(pairs);
  const comparison = new SectionComparison(
    { sections: from, units: before },
    { sections: to, units: after },
    units,
    diff,
  );
  const pairOf = new Map(pairs.map((pair) => [pair[1], pair]));
  const changes: SectionChange[] = [];
  for (const place of to.keys()) {
    const pair = pairOf.get(place);
    changes.push(
      pair ? comparison.kept(pair[0], pair[1], !staying.has(pair)) : comparison.added(place),
    );
    yield;
  }
  return withRemoved(from, changes, new Map(pairs), comparison);
}

/** Inserts removed sections after the one that they used to follow. */
function withRemoved(
  from: readonly SectionText[],
  changes: readonly SectionChange[],
  laterOf: ReadonlyMap<number, number>,
  comparison: SectionComparison,
): SectionChange[] {
  const behind = new Map<number, SectionChange[]>([[-1, []]]);
  let others = behind.get(-1)!;
  for (const place of from.keys()) {
    const later = laterOf.get(place);
    if (later === undefined) others.push(comparison.removed(place));
    else behind.set(later, (others = []));
  }
  const all = [
    ...behind.get(-1)!,
    ...changes.flatMap((change, place) => [change, ...(behind.get(place) ?? [])]),
  ];
  // Where nothing stands above the first title, there is nothing to tell of.
  return all.filter(({ id, title, blocks }) => id || title || blocks.length);
}

function* readUnits(
  sections: readonly SectionText[],
  known: Map<string, Unit>,
): Generator<void, SectionUnits[]> {
  const units: SectionUnits[] = [];
  for (const [place, section] of sections.entries()) {
    units.push(unitsOf(section, place, known));
    yield;
  }
  return units;
}
