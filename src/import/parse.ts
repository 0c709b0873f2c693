/*
 * How the texts of other libraries are taken apart. They are untrusted: whatever is not as the library
 * writes it throws, and then there is no answer.
 */

const malformed = (what: unknown): never => {
  throw new TypeError(`${String(what).slice(0, 120)} is not as the library writes it.`);
};

/** An object of JSON, by its own names only: no `__proto__` reaches further than this map. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || !value || Array.isArray(value)) return malformed(value);
  return new Map(Object.entries(value));
}

export const readJson = (text: string): ReadonlyMap<string, unknown> => fieldsOf(JSON.parse(text));

/** Names, each with whether it was granted. */
export const answersIn = (value: unknown): ReadonlyMap<string, boolean> =>
  new Map(
    [...fieldsOf(value)].map(([name, answer]) => [
      name,
      typeof answer === 'boolean' ? answer : malformed(answer),
    ]),
  );

export const namesIn = (value: unknown): readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string')
    ? value
    : malformed(value);

/** `a:1,b:0` → a and b. None twice, since nobody could say which holds. */
export function pairsIn(text: string, separator: string, sign: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of text.split(separator)) {
    const at = pair.indexOf(sign);
    const name = pair.slice(0, at);
    if (at < 1 || pairs.has(name)) malformed(text);
    pairs.set(name, pair.slice(at + sign.length));
  }
  return pairs;
}

/** `answer` as one of two words. */
export function isYes(answer: string | undefined, yes: string, no: string): boolean {
  if (answer !== yes && answer !== no) malformed(answer);
  return answer === yes;
}

/** Milliseconds since the epoch, of a date or a number of them; `undefined` where there is none. */
export function timeOf(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  const time = typeof value === 'number' ? value : Date.parse(value as string);
  return Number.isFinite(time) && time > 0 ? time : malformed(value);
}
