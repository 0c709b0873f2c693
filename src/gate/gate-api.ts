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
import { call, until, watch } from './watchers.js';

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
      await until(() => allows(name), options);
    },
    whenDecided: (options) => until(() => decision.decided && decision, options),
    subscribe(listener, options) {
      const tell = (isNewDecision: boolean): void => {
        if (isNewDecision) listener(decision);
      };
      if (options?.immediate) call(tell, true);
      return watch(tell);
    },
    watch,
    acceptAll: () => requestAll(true, 'api'),
    rejectAll: () => requestAll(false, 'api'),
    decide: (choice) => requestDecision(choice, 'api'),
    acknowledge(version) {
      const text = asText(version);
      if (text === version && isPolicyVersion(version)) acknowledge(version);
      else report('bad-version', text);
    },
    reset: forget,
    showPreferences: requestPreferences,
    observe(root) {
      if (root instanceof Node) return observe(root);
      report('bad-root');
      return () => {};
    },
    dispose,
  });
