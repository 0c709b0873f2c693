import { categoryOf } from './consent-names.js';
import type { Answers } from './consent-record.js';
import type { ConsentName } from './declared-names.js';

/** What someone wants: `{ measurement: true, 'measurement.matomo': false }`. */
export type ConsentChoice = string extends ConsentName
  ? Readonly<Record<string, boolean>>
  : { readonly [Name in ConsentName]?: boolean };

/** The names of a list that a choice says nothing of, and those that have this answer in it. */
const withChoice = (names: readonly string[], choice: ConsentChoice, answer: boolean): string[] =>
  [
    ...names.filter((name) => ![name, categoryOf(name)].some((one) => Object.hasOwn(choice, one))),
    ...Object.keys(choice).filter((name) => choice[name] === answer),
  ].filter((name, _, all) => name === categoryOf(name) || !all.includes(categoryOf(name)));

/**
 * The standing answers with those of `choice` over them. A category's answer also replaces the
 * earlier ones of its services; a service that agrees with its category is not named.
 */
export const applyChoice = ({ granted, denied }: Answers, choice: ConsentChoice): Answers => ({
  granted: withChoice(granted, choice, true),
  denied: withChoice(denied, choice, false),
});
