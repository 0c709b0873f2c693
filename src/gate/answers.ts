import type { ConsentChoice } from '../consent/choice.js';
import { categoryOf } from '../consent/consent-names.js';
import type { ConsentSource } from '../consent/decision.js';
import { asText } from './as-text.js';
import type { Report } from './bundles.js';
import type { Store } from './store.js';

/** One answer for every optional category. */
export function choiceForAll(store: Store, answer: boolean): ConsentChoice {
  // While vendors are fetched, what the page declares has not been met yet.
  store.redeclare();
  // What was granted on another page of the site is refused too; nobody accepts it unseen.
  const others = answer ? [] : store.decision.granted.map(categoryOf);
  const optional = [...store.categories.map(({ name }) => name), ...others].filter(
    store.isOptional,
  );
  return Object.fromEntries(optional.map((name) => [name, answer]));
}

/** Takes those parts of a choice that are answers: a boolean for a name that the page knows. */
export function takeAnswers(
  store: Store,
  choice: ConsentChoice,
  by: ConsentSource,
  report: Report,
): void {
  function isAnswer([name, answer]: [string, unknown]): boolean {
    if (typeof answer === 'boolean' && store.isKnown(name)) return store.isOptional(name);
    report('bad-answer', name, asText(answer));
    return false;
  }

  // A category that has just been declared can be answered for.
  store.redeclare();
  const answers = Object.entries(choice).filter(isAnswer);
  if (answers.length) store.answer(Object.fromEntries(answers), by);
}
