import { categoryOf } from './consent-names.js';
import { namesIn, parseRecord, serializeRecord, type ConsentRecord } from './consent-record.js';
import { isFromTheFuture } from './decision.js';

/** A record's answers by name: a service goes with its category unless it was named. */
function answersIn({ granted, denied }: ConsentRecord): (name: string) => boolean | undefined {
  // By name at once: a cookie of somebody else's making may have hundreds.
  const answers = new Map<string, boolean>();
  for (const name of denied) answers.set(name, false);
  for (const name of granted) answers.set(name, true);
  return (name) => answers.get(name) ?? answers.get(categoryOf(name));
}

/**
 * Two answers of one second, of which nobody can say which came first: each name is granted only if
 * both grant it, and denied if one of them denies it. In whatever order several are put together, the
 * same comes out, so that all tabs end with the same.
 */
function lesserOf(one: ConsentRecord, other: ConsentRecord): ConsentRecord {
  const names = [...new Set([one, other].flatMap(namesIn))].sort();
  const [ofOne, ofOther] = [answersIn(one), answersIn(other)];
  const answers = new Map(
    names.map((name) => {
      const both = [ofOne(name), ofOther(name)];
      return [name, both.includes(false) ? false : both.includes(undefined) ? undefined : true];
    }),
  );
  // A service that agrees with its category is not named.
  const named = (answer: boolean): string[] =>
    names.filter(
      (name) =>
        answers.get(name) === answer &&
        (name === categoryOf(name) || answers.get(categoryOf(name)) !== answer),
    );
  const common = <Key extends keyof ConsentRecord>(key: Key): ConsentRecord[Key] | undefined =>
    one[key] === other[key] ? one[key] : undefined;
  return {
    granted: named(true),
    denied: named(false),
    // Two policies: the answers were given under neither.
    policy: common('policy'),
    at: one.at,
    seen: [one.seen, other.seen].filter(Boolean).sort().at(-1),
    gpc: common('gpc'),
    // One of both, so that what was recorded under it is found.
    id: [one.id, other.id].filter(Boolean).sort()[0],
  };
}

/** Whether two are one answer: the version noted beside it changes without a new one. */
const isSame = (one: ConsentRecord, other: ConsentRecord): boolean =>
  serializeRecord({ ...one, seen: '' }) === serializeRecord({ ...other, seen: '' });

/** The newer of two answers: `one` itself unless the other changes it. Of one second, what both grant. */
export function newerOf(one: ConsentRecord, other: ConsentRecord): ConsentRecord {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  if (isSame(one, other)) return one;
  const lesser = lesserOf(one, other);
  return isSame(one, lesser) ? one : lesser;
}

/** The newest readable answer among the values of all cookies of the name. */
export const newestRecord = (values: readonly string[], now: number): ConsentRecord | undefined =>
  values
    .flatMap((value) => parseRecord(value) ?? [])
    .filter((record) => !isFromTheFuture(record, now))
    .reduce<ConsentRecord | undefined>(
      (newest, record) => (newest ? newerOf(newest, record) : record),
      undefined,
    );
