import type { ConsentChoice } from '../consent/choice.js';
import type { ConsentSource } from '../consent/decision.js';
import { ConsentPreferencesRequestEvent, ConsentRequestEvent } from '../events/consent-events.js';
import { actionOf } from '../page/control.js';
import { page } from '../page/page.js';
import { choiceForAll, takeAnswers } from './answers.js';
import type { Report } from './bundles.js';
import type { Store } from './store.js';
import type { Ui } from './ui.js';

/** Asks the page whether a decision may be taken; `handleRequests` takes it. */
const requestDecision = (choice: ConsentChoice, source: ConsentSource): void =>
  void page.dispatchEvent(new ConsentRequestEvent(choice, source));

const requestPreferences = (): void =>
  void page.dispatchEvent(new ConsentPreferencesRequestEvent());

/** Requests one answer for every optional category. */
const requestAll = (store: Store, answer: boolean, source: ConsentSource): void =>
  requestDecision(choiceForAll(store, answer), source);

/** How a program asks, whatever it is that hears of it. */
export interface Requests {
  all(answer: boolean): void;
  decision(choice: ConsentChoice): void;
  preferences(): void;
}

/** @param listen makes sure that requests are heard, also where the document was opened in this very task */
export const createRequests = (store: Store, listen: () => void): Requests => ({
  all(answer) {
    listen();
    requestAll(store, answer, 'api');
  },
  decision(choice) {
    listen();
    requestDecision(choice, 'api');
  },
  preferences() {
    listen();
    requestPreferences();
  },
});

/** What a button may answer, for every optional category. */
const ANSWERS: readonly string[] = ['accept', 'reject', 'withdraw'];

/**
 * Takes the decisions that are requested by the page's controls (see `control.ts`), by our elements and by
 * the page, unless the page prevents it. Requests are heard on `window`, after every listener on `document`.
 */
export function handleRequests(
  store: Store,
  { showPreferences }: Pick<Ui, 'showPreferences'>,
  report: Report,
  stop: AbortController,
): void {
  function handleDecision({ defaultPrevented, choice, source }: ConsentRequestEvent): void {
    if (!defaultPrevented)
      takeAnswers(store, choice ?? {}, source === 'visitor' ? source : 'api', report);
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
