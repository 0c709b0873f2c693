import type { ConsentGate } from '../consent/consent-gate.js';
import { isPolicyVersion } from '../consent/consent-names.js';
import { isGranted, isKnown } from '../consent/decision.js';
import { report } from './bundles.js';
import { acknowledge, categories, decision, forget, settings } from './decision-store.js';
import { observe } from './node-watcher.js';
import { requestAll, requestDecision, requestPreferences } from './requests.js';
import { until, watch } from './watchers.js';

const allows = (name: string): boolean => {
  // Whatever an app hands over, it must not throw.
  if (typeof name !== 'string') name = typeof name;
  if (!isKnown(categories, decision, name)) report('unknown-name', name);
  return isGranted(decision, name);
};

/** What the page gets to hold: `ConsentGate` says what each does. */
export const createGateApi = (dispose: () => void): ConsentGate => ({
  get decision() {
    return decision;
  },
  get categories() {
    return categories;
  },
  settings,
  allows,
  async whenAllowed(name, options) {
    if (!allows(name)) await until(() => isGranted(decision, name), options);
  },
  whenDecided: (options) => until(() => decision.decided && decision, options),
  subscribe(listener, options) {
    if (options?.immediate) listener(decision);
    return watch((isNewDecision) => {
      if (isNewDecision) listener(decision);
    });
  },
  watch,
  acceptAll: () => requestAll(true, 'api'),
  rejectAll: () => requestAll(false, 'api'),
  decide: (choice) => requestDecision(choice, 'api'),
  acknowledge: (version) =>
    isPolicyVersion(version) ? acknowledge(version) : report('bad-version', version),
  reset: forget,
  showPreferences: requestPreferences,
  observe: (root) => (root instanceof Node ? observe(root) : () => report('bad-root')),
  dispose,
});
