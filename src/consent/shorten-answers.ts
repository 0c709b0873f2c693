import { categoryOf } from './consent-names.js';
import { namesIn, serializeRecord, type ConsentRecord } from './consent-record.js';

/** Browsers keep 4,096 bytes of a cookie, and its name, of up to 129, is among them. */
const LONGEST = 3900;

/**
 * A record that a browser keeps. Where so many services were answered for one by one that it would not,
 * the category with the most of them is denied as a whole, then the next: nothing is granted that was not.
 */
export function shortenAnswers(record: ConsentRecord): ConsentRecord {
  if (serializeRecord(record).length <= LONGEST) return record;
  const counts = new Map<string, number>();
  for (const category of namesIn(record).map(categoryOf))
    counts.set(category, (counts.get(category) ?? 0) + 1);
  const [largest, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
  // There are only categories left.
  if (count < 2) return record;
  const others = (names: readonly string[]): string[] =>
    names.filter((name) => categoryOf(name) !== largest);
  return shortenAnswers({
    ...record,
    granted: others(record.granted),
    denied: [...others(record.denied), largest],
  });
}
