import type { ConsentChoice } from '../consent/choice.js';
import { categoryOf } from '../consent/consent-names.js';
import type { ConsentSource } from '../consent/decision.js';
import { ConsentPreferencesRequestEvent, ConsentRequestEvent } from '../events/consent-events.js';
import { actionOf } from '../page/control.js';
import { page } from '../page/page.js';
import { asText } from './as-text.js';
import type { Report } from './bundles.js';
import type { Store } from './store.js';
import type { Ui } from './ui.js';

/** Asks the page whether a decision may be taken; `handleRequests` takes it. */
export const requestDecision = (choice: ConsentChoice, source: ConsentSource): void =>
  void page.dispatchEvent(new ConsentRequestEvent(choice, source));

export const requestPreferences = (): void =>
  void page.dispatchEvent(new ConsentPreferencesRequestEvent());

/** Requests one answer for every optional category. */
export function requestAll(store: Store, answer: boolean, source: ConsentSource): void {
  // While vendors are fetched, what the page declares has not been met yet.
  store.redeclare();
  // What was granted on another page of the site is refused too; nobody accepts it unseen.
  const others = answer ? [] : store.decision.granted.map(categoryOf);
  const optional = [...store.categories.map(({ name }) => name), ...others].filter(
    store.isOptional,
  );
  requestDecision(Object.fromEntries(optional.map((name) => [name, answer])), source);
}

/** What a button may answer, for every optional category. */
const ANSWERS: readonly string[] = ['accept', 'reject', 'withdraw'];

/**
 * Takes the decisions that are requested by the page's controls (see `control.ts`), by our elements and by
 * the page, unless the page prevents it. Requests are heard on `window`, after every listener on `document`.
 */
export function handleRequests(
  store: Store,
  { showPreferences }: Ui,
  report: Report,
  stop: AbortController,
): void {
  /** Whether part of a request is an answer: a boolean for a name that the page knows. */
  function isAnswer([name, answer]: [string, unknown]): boolean {
    if (typeof answer === 'boolean' && store.isKnown(name)) return store.isOptional(name);
    report('bad-answer', name, asText(answer));
    return false;
  }

  function handleDecision({ defaultPrevented, choice, source }: ConsentRequestEvent): void {
    // A category that has just been declared can be answered for.
    store.redeclare();
    const answers = defaultPrevented ? [] : Object.entries(choice ?? {}).filter(isAnswer);
    if (answers.length)
      store.answer(Object.fromEntries(answers), source === 'visitor' ? source : 'api');
  }

  const { preferencesHash } = store.settings;

  function handleClick(event: MouseEvent): void {
    // The path, since a button in an open shadow root is hidden behind its host.
    for (const target of event.composedPath()) {
      const action = actionOf(target, preferencesHash);
      const isLink = /^(a|area)$/.test((target as Element).localName);
      // For another tab or window, which opens them by the address.
      if (isLink && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
      if (action === 'preferences') requestPreferences();
      else if (ANSWERS.includes(action)) requestAll(store, action === 'accept', 'visitor');
      else continue;
      if (isLink) event.preventDefault();
      return;
    }
  }

  addEventListener('consent-request', handleDecision, stop);
  addEventListener(
    'consent-preferences-request',
    ({ defaultPrevented }) => defaultPrevented || void showPreferences(),
    stop,
  );
  // Capturing, since a card or menu around the button may keep clicks to itself.
  addEventListener('click', handleClick, { signal: stop.signal, capture: true, once: false });
}
