import type { ConsentGate } from '../consent/consent-gate.js';
import { isPolicyVersion } from '../consent/consent-names.js';
import { isGranted } from '../consent/decision.js';
import { asText } from './as-text.js';
import { checkName } from './check-name.js';
import type { Report } from './bundles.js';
import type { Requests } from './requests.js';
import type { Store } from './store.js';
import { callWatcher, type Watcher, type Watchers } from './watchers.js';

/** What the page gets to hold: `ConsentGate` says what each member does. */
export function createGateApi(
  store: Store,
  { watch, until }: Watchers,
  requests: Requests,
  report: Report,
  observe: ConsentGate['observe'],
  check: ConsentGate['check'],
  receipt: ConsentGate['receipt'],
  dispose: () => void,
): ConsentGate {
  const allows = (name: string): boolean => {
    name = asText(name);
    checkName(store, name, report);
    return isGranted(store.decision, name);
  };

  return Object.freeze<ConsentGate>({
    get decision() {
      return store.decision;
    },
    get seenVersion() {
      return store.seenVersion;
    },
    get record() {
      return store.record;
    },
    get account() {
      return store.isOfAccount;
    },
    get categories() {
      return store.categories;
    },
    settings: store.settings,
    allows,
    async whenAllowed(name, options) {
      await until(() => allows(name), options);
    },
    whenDecided: (options) => until(() => store.decision.decided && store.decision, options),
    subscribe(listener, options) {
      const watcher: Watcher = (decision) => decision && listener(decision);
      // Before it is called, since it may decide at once and has to hear of that.
      const unwatch = watch(watcher);
      if (options?.immediate) callWatcher(watcher, store.decision);
      return unwatch;
    },
    watch: (listener) => watch(() => listener()),
    acceptAll: () => requests.all(true),
    rejectAll: () => requests.all(false),
    decide: requests.decision,
    acknowledge(version) {
      const text = asText(version);
      if (text === version && isPolicyVersion(version)) store.acknowledge(version);
      else report('bad-version', text);
    },
    adopt(record, options) {
      const text = asText(record ?? '');
      if (!store.adopt(text, !!options?.account)) report('bad-record', text);
    },
    reset: store.forget,
    receipt,
    showPreferences: requests.preferences,
    observe,
    check,
    dispose,
  });
}
