import { checkedSettings } from '../../consent/checked-settings.js';
import { findGate, type ConsentGate } from '../../consent/consent-gate.js';
import { ConsentSettingsError, type ConsentOptions } from '../../consent/consent-settings.js';
import { createLoader, type Bundle } from '../../gate/bundles.js';
import { startGate } from '../../gate/start-gate.js';

export type { ConsentChoice } from '../../consent/choice.js';
export type { ConsentGate, SubscribeOptions, WaitOptions } from '../../consent/consent-gate.js';
export {
  ConsentSettingsError,
  type ConsentOptions,
  type ConsentSettings,
} from '../../consent/consent-settings.js';
// With a star: only so can an app add to an interface.
export type * from '../../consent/declared-names.js';
export type { ConsentSource, Decision } from '../../consent/decision.js';
export type {
  Basis,
  Category,
  CategoryDeclaration,
  ServiceDeclaration,
  StorageType,
  StoredItem,
} from '../../consent/declarations.js';
export type {
  ConsentChangeEvent,
  ConsentErrorEvent,
  ConsentPreferencesRequestEvent,
  ConsentReadyEvent,
  ConsentRequestEvent,
  ConsentShownEvent,
} from '../../events/consent-events.js';

/** Written out, so that a bundler finds each and splits it off. */
const BUNDLES: Record<Bundle, () => Promise<unknown>> = {
  'consent-ui': () => import('../script-tag/consent-ui.js'),
  'preferences-ui': () => import('../script-tag/preferences-ui.js'),
  'page-ui': () => import('../script-tag/page-ui.js'),
  'policy-ui': () => import('../script-tag/policy-ui.js'),
  'way-back': () => import('../script-tag/way-back.js'),
  line: () => import('../script-tag/line.js'),
  effects: () => import('../script-tag/effects.js'),
  'follow-up': () => import('../script-tag/follow-up.js'),
  diagnostics: () => import('../script-tag/diagnostics.js'),
  import: () => import('../script-tag/import.js'),
  'own-server': () => import('../script-tag/own-server.js'),
  check: () => import('../script-tag/check.js'),
  doctor: () => import('../script-tag/doctor.js'),
};

const loader = createLoader((bundle) => BUNDLES[bundle]());

/**
 * Starts the page's gate. Idempotent: where one has started, by script tag or by an earlier call,
 * that one is returned.
 *
 * @throws ConsentSettingsError for a setting that does not exist or a value that is not allowed.
 */
export function startConsent(options: ConsentOptions = {}): ConsentGate {
  const settings = checkedSettings(options, 'startConsent');
  if ('document' in globalThis) return startGate(settings, loader);
  // A test may have one without a page.
  const gate = findGate();
  if (gate) return gate;
  throw new ConsentSettingsError(
    'startConsent: there is no document here. On a server, import it but call it only in the browser.',
  );
}
