import type { ConsentGate } from '../consent/consent-gate.js';
import { isPolicyVersion } from '../consent/consent-names.js';
import { isGranted } from '../consent/decision.js';
import { report } from './bundles.js';
import {
  acknowledge,
  categories,
  checkName,
  decision,
  forget,
  seenVersion,
  settings,
} from './decision-store.js';
import { observe } from './node-watcher.js';
import { requestAll, requestDecision, requestPreferences } from './requests.js';
import { asText } from './as-text.js';
import { until, watch } from './watchers.js';

const allows = (name: string): boolean => {
  name = asText(name);
  checkName(name);
  return isGranted(decision, name);
};

/** What the page gets to hold: `ConsentGate` says what each does. */
export const createGateApi = (dispose: () => void): ConsentGate =>
  Object.freeze<ConsentGate>({
    get decision() {
      return decision;
    },
    get seenVersion() {
      return seenVersion();
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
    acknowledge(version) {
      version = asText(version);
      if (isPolicyVersion(version)) acknowledge(version);
      else report('bad-version', version);
    },
    reset: forget,
    showPreferences: requestPreferences,
    observe: (root) => (root instanceof Node ? observe(root) : () => report('bad-root')),
    dispose,
  });
