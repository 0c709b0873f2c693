import type { ConsentChoice } from '../consent/choice.js';
import { categoryOf } from '../consent/consent-names.js';
import { isKnown, type ConsentSource } from '../consent/decision.js';
import { ConsentPreferencesRequestEvent, ConsentRequestEvent } from '../events/consent-events.js';
import { page } from '../page/page.js';
import { report } from './bundles.js';
import { basisOf, categories, choose, decision, redeclare } from './decision-store.js';
import { showPreferences } from './interface.js';
import { asText } from './as-text.js';

/** Asks the page whether a decision may be taken; `handleRequests` takes it. */
export const requestDecision = (choice: ConsentChoice, source: ConsentSource): void =>
  void page.dispatchEvent(new ConsentRequestEvent(choice, source));

export const requestPreferences = (): void =>
  void page.dispatchEvent(new ConsentPreferencesRequestEvent());

/** Requests one answer for every optional category. */
export const requestAll = (answer: boolean, source: ConsentSource): void =>
  requestDecision(
    Object.fromEntries(
      [
        ...categories.map((category) => category.name),
        // What was granted on another page of the site is refused too; nobody accepts it unseen.
        ...(answer ? [] : decision.granted.map(categoryOf)),
      ]
        .filter((name) => basisOf(name) !== 'necessary')
        .map((name) => [name, answer]),
    ),
    source,
  );

/** Whether part of a request is an answer: a boolean for a name that the page knows. */
function isAnswer([name, answer]: [string, unknown]): boolean {
  if (typeof answer === 'boolean' && isKnown(categories, decision, name))
    return basisOf(name) !== 'necessary';
  report('bad-answer', name, asText(answer));
  return false;
}

const ANSWERS: readonly string[] = ['accept', 'reject', 'withdraw'];

/**
 * Takes the decisions that are requested: by any button or link with `data-consent-action` (or
 * `command="--preferences"`), by our elements, by the page, unless the page prevented it. Those of
 * requests are heard on `window`, after every listener on `document`.
 */
export function handleRequests(stop: AbortController): void {
  addEventListener(
    'consent-request',
    ({ defaultPrevented, choice, source }) => {
      // A category that has just been declared can be answered for.
      redeclare();
      const answers = defaultPrevented ? [] : Object.entries(choice ?? {}).filter(isAnswer);
      if (answers.length)
        choose(Object.fromEntries(answers), source === 'visitor' ? source : 'api');
    },
    stop,
  );
  addEventListener(
    'consent-preferences-request',
    ({ defaultPrevented }) => defaultPrevented || void showPreferences(),
    stop,
  );
  addEventListener(
    'click',
    (event) => {
      // The path, since a button in an open shadow root is hidden behind its host.
      for (const target of event.composedPath()) {
        if (!(target instanceof Element)) continue;
        // Not the element's own, which may be a form with a field of that name.
        const attribute = (name: string): string | null =>
          Element.prototype.getAttribute.call(target, name);
        const action = attribute('data-consent-action') ?? attribute('command')?.slice(2);
        if (action === 'preferences') requestPreferences();
        else if (ANSWERS.includes(action!)) requestAll(action === 'accept', 'visitor');
        else continue;
        if (target.localName === 'a') event.preventDefault();
        return;
      }
    },
    // Capturing, since a card or menu around the button may keep clicks to itself.
    { signal: stop.signal, capture: true },
  );
}
