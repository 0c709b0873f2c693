import { categoryOf } from './consent-names.js';
import type { Answers } from './consent-record.js';

/** What someone wants: `{ measurement: true, 'measurement.matomo': false }`. */
export type ConsentChoice = Readonly<Record<string, boolean>>;

/**
 * The standing answers with those of `choice` over them. A category's answer also replaces the
 * earlier ones of its services; a service that agrees with its category is not named.
 */
export function applyChoice(answers: Answers, choice: ConsentChoice): Answers {
  const next = new Map([
    ...[...answers].filter(([name]) => !Object.hasOwn(choice, categoryOf(name))),
    ...Object.entries(choice),
  ]);
  for (const [name, answer] of next)
    if (name !== categoryOf(name) && next.get(categoryOf(name)) === answer) next.delete(name);
  return next;
}
