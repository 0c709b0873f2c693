import type { ConsentGate } from '../consent/consent-gate.js';
import { isPolicyVersion } from '../consent/consent-names.js';
import { isGranted } from '../consent/decision.js';
import { report } from './bundles.js';
import { categories, choose, decision, isKnown, reset, settings } from './decision-store.js';
import { observe } from './node-watcher.js';
import { requestAll, requestDecision, requestPreferences } from './requests.js';
import { tellWatchers, until, watch, type Watcher } from './watchers.js';

const allows = (name: string): boolean => {
  // Whatever an app hands over, it must not throw.
  name = `${name}`;
  if (!isKnown(name)) report('unknown-name', name);
  return isGranted(decision, name);
};

/** What the page gets to hold: `ConsentGate` says what each does. */
export const createGateApi = (dispose: () => void): ConsentGate =>
  Object.freeze<ConsentGate>({
    get decision() {
      return decision;
    },
    get categories() {
      return categories;
    },
    settings,
    allows,
    whenAllowed: async (name, options) => {
      allows(name);
      await until(() => isGranted(decision, name), options);
    },
    whenDecided: (options) => until(() => decision.decided && decision, options),
    subscribe(listener, { immediate = false } = {}) {
      const tell: Watcher = (isNewDecision) => {
        if (isNewDecision) listener(decision);
      };
      tellWatchers(immediate, [tell]);
      return watch(tell);
    },
    watch,
    acceptAll: () => requestAll(true, 'api'),
    rejectAll: () => requestAll(false, 'api'),
    decide: (choice) => requestDecision(choice, 'api'),
    acknowledge: (version) =>
      isPolicyVersion(version)
        ? choose({}, decision.source ?? 'api', version)
        : report('bad-version', version),
    reset,
    showPreferences: requestPreferences,
    observe,
    dispose,
  });
