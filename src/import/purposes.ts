import type { ConsentChoice } from '../consent/choice.js';
import { categoryOf } from '../consent/consent-names.js';
import type { Category } from '../consent/declarations.js';
import type { ForeignAnswer } from './library.js';

/** Always on, in any library: nobody's answer. */
export const NECESSARY = /^(essential|necessary|strictly[-_ ]?necessary|required|technical|c0001)$/;

/** Words for our own second category. */
export const MEASUREMENT =
  /^(measurement|measuring|analytics|analytical|statistics?|stats|performance|audience|c0002)$/;

/** Words for one purpose. */
const SYNONYMS: readonly RegExp[] = [
  MEASUREMENT,
  /^(marketing|advertising|advertisements?|ads|targeting|c0004)$/,
  /^(functional|functionality|functions|c0003)$/,
  /^(preferences?|personali[sz]ation)$/,
  /^(social|social[-_ ]?media|c0005)$/,
];

/** What a name of another library stands for in this page, and by whose word. */
type Meaning = (name: string) => readonly string[];

/** `analytics=measurement ads=marketing`, as the page says, by the other library's name in lower case. */
export function readMap(pairs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=');
    const name = pair.slice(0, at).toLowerCase();
    map.set(name, [...(map.get(name) ?? []), pair.slice(at + 1)]);
  }
  return map;
}

/** By the page's word; else the category of the same name, or the only one with a name for the same purpose. */
const meaningBy =
  (map: ReturnType<typeof readMap>, categories: readonly Category[]): Meaning =>
  (name) => {
    const mapped = map.get(name);
    if (mapped) return mapped;
    const names = categories.map((category) => category.name);
    if (names.includes(name)) return [name];
    const words = SYNONYMS.find((purpose) => purpose.test(name));
    const same = names.filter((one) => words?.test(one));
    return same.length === 1 ? same : [];
  };

/** What is taken over of an answer. */
export interface Translation {
  readonly choice: ConsentChoice;
  /** What the library was allowed and nothing in the page stands for. */
  readonly unmapped: readonly string[];
}

/** What was said of each name, by everything that stands for it. */
type Statements = Map<string, (boolean | undefined)[]>;

const add = (statements: Statements, name: string, ...more: (boolean | undefined)[]): void =>
  void statements.set(name, [...(statements.get(name) ?? []), ...more]);

/**
 * An answer in this page's names. A name is granted only if all that stand for it were, and refused if one of
 * them was. Whoever refused all that they were asked for refuses all that is optional here.
 *
 * @param pairs of `importMap`
 */
export function translate(
  { said, isOnlyGrants = false }: ForeignAnswer,
  pairs: readonly string[],
  categories: readonly Category[],
): Translation {
  const map = readMap(pairs);
  const meaningOf = meaningBy(map, categories);
  const namesOn = (isOn: boolean): string[] =>
    categories.filter(({ basis }) => (basis === 'necessary') === isOn).map(({ name }) => name);
  const [necessary, optional] = [namesOn(true), namesOn(false)];
  const isOptional = (name: string): boolean => optional.includes(categoryOf(name));
  const isNecessary = (name: string): boolean =>
    map.get(name)?.every((one) => necessary.includes(one)) ?? NECESSARY.test(name);

  const heard: Statements = new Map();
  for (const [name, answer] of said)
    if (!isNecessary(name.toLowerCase())) add(heard, name.toLowerCase(), answer);
  const answers: Statements = new Map();
  const spokenOf = new Set<string>();
  const unmapped: string[] = [];
  for (const [name, given] of heard) {
    const names = meaningOf(name).filter(isOptional);
    // What was granted in part is answered for by its parts.
    const whole = given.filter((answer) => answer !== undefined);
    for (const one of names) {
      spokenOf.add(one);
      if (whole.length) add(answers, one, ...whole);
    }
    if (!names.length && whole.length && !whole.includes(false)) unmapped.push(name);
  }
  const isRefusal =
    (heard.size > 0 || isOnlyGrants) && [...heard.values()].flat().every((one) => one === false);
  // What is left out although the page says that the library asks for it was refused; unless something else
  // that stands for the same was granted: then it may be another library's name, and nobody can say.
  const silent = isOnlyGrants ? [...map].filter(([name]) => !heard.has(name)) : [];
  for (const name of silent.flatMap(([, names]) => names.filter(isOptional)))
    add(answers, name, spokenOf.has(name) ? undefined : false);
  if (isRefusal) for (const name of optional) answers.set(name, [false]);
  return { choice: choiceOf(answers), unmapped };
}

/** Of what nobody can say it, there is no answer. */
const choiceOf = (answers: Statements): ConsentChoice =>
  Object.fromEntries(
    [...answers]
      .filter(([, given]) => given.includes(false) || !given.includes(undefined))
      .map(([name, given]) => [name, !given.includes(false)]),
  );
