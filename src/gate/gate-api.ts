import type { ConsentGate } from '../consent/consent-gate.js';
import { isPolicyVersion } from '../consent/consent-names.js';
import { isGranted } from '../consent/decision.js';
import { asText } from './as-text.js';
import { checkName } from './check-name.js';
import type { Report } from './bundles.js';
import type { NodeWatcher } from './node-watcher.js';
import { requestAll, requestDecision, requestPreferences } from './requests.js';
import type { Store } from './store.js';
import { callWatcher, type Watcher, type Watchers } from './watchers.js';

/**
 * What the page gets to hold: `ConsentGate` says what each member does.
 *
 * @param listen makes sure that requests are heard, also where the document was opened in this very task
 */
export function createGateApi(
  store: Store,
  { watch, until }: Watchers,
  nodes: NodeWatcher,
  report: Report,
  listen: () => void,
  check: ConsentGate['check'],
  dispose: () => void,
): ConsentGate {
  const allows = (name: string): boolean => {
    name = asText(name);
    checkName(store, name, report);
    return isGranted(store.decision, name);
  };

  function answerAll(answer: boolean): void {
    listen();
    requestAll(store, answer, 'api');
  }

  return Object.freeze<ConsentGate>({
    get decision() {
      return store.decision;
    },
    get seenVersion() {
      return store.seenVersion;
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
    acceptAll: () => answerAll(true),
    rejectAll: () => answerAll(false),
    decide(choice) {
      listen();
      requestDecision(choice, 'api');
    },
    acknowledge(version) {
      const text = asText(version);
      if (text === version && isPolicyVersion(version)) store.acknowledge(version);
      else report('bad-version', text);
    },
    reset: store.forget,
    showPreferences() {
      listen();
      requestPreferences();
    },
    observe(root) {
      // A text is a node, too, with nothing in it to gate.
      if (root instanceof Node && 'children' in root) return nodes.observe(root);
      report('bad-root');
      return () => {};
    },
    check,
    dispose,
  });
}
