import type { DiagnosticCode } from '../consent/diagnostics.js';
import { ConsentErrorEvent } from '../events/consent-events.js';
import { hasPage, page } from '../page/page.js';

/** What comes by `import()` when it is needed, and the types of what the gate calls in it. */
export interface Bundles {
  'consent-ui': unknown;
  'preferences-ui': unknown;
  'page-ui': unknown;
  'policy-ui': unknown;
  /** Puts a small button into the page that leads back to the choice. */
  'way-back': { default(): Element };
  /** Confirms an answer, or says that the browser's signal is honoured. */
  line: { showAnswer(isNews: boolean): unknown; showSignal(): unknown };
  effects: typeof import('../entries/script-tag/effects.js');
  'follow-up': typeof import('../entries/script-tag/follow-up.js');
  diagnostics: typeof import('../entries/script-tag/diagnostics.js');
  import: typeof import('../entries/script-tag/import.js');
  /** What is said to the site's own server, and the receipt. */
  'own-server': typeof import('../entries/script-tag/own-server.js');
  check: typeof import('../entries/script-tag/check.js');
  doctor: typeof import('../entries/script-tag/doctor.js');
}

export type Bundle = keyof Bundles;

/** How a bundle is fetched: from beside the script tag, or by the app's own bundler. */
export type ImportBundle = (bundle: Bundle) => Promise<unknown>;

/** Warns the page that something was wrong and was handled. */
export type Report = (code: DiagnosticCode, ...details: unknown[]) => void;

/** Fetches bundles, and reports what goes wrong: with sentences from a bundle. */
export interface Loader {
  /**
   * Resolves with a bundle's module, or with nothing if it could not be loaded or, where others wait
   * for it, not in time, which is reported.
   */
  load<B extends Bundle>(bundle: B): Promise<Bundles[B] | undefined>;
  /** The modules that have been loaded. */
  readonly loaded: Partial<Bundles>;
  readonly report: Report;
  /** The gate's own tag, where it came by one. */
  readonly tag: Element | undefined;
  /** Called when a bundle has come after all, for which nobody waits any more. */
  onLate?: () => void;
}

/**
 * What the gate calls in a bundle, which one of another version may not have. The page waits for these
 * bundles, so they have only so long; a banner is welcome whenever it comes.
 */
const EXPORTS: Partial<Record<Bundle, readonly string[]>> = {
  effects: ['applyToElement', 'removedElements'],
  'follow-up': ['clearStorage', 'expireCookie', 'signalVendors'],
  diagnostics: ['describe'],
  import: ['importAnswer'],
};

/** Milliseconds that anything waits for a bundle. */
const PATIENCE = 5000;

export function createLoader(importBundle: ImportBundle, tag?: Element): Loader {
  const loaded: Partial<Bundles> = {};
  /** What is under way or done. */
  const attempts: Partial<Record<Bundle, Promise<unknown>>> = {};
  const reported = new Set<string>();

  /** Rejects when the bundle cannot be had in time. */
  function fetchBundle(bundle: Bundle): Promise<unknown> {
    const names = EXPORTS[bundle];
    const arriving = importBundle(bundle).then((module) => {
      const missing = names?.find((name) => !(name in (module as object)));
      if (missing) throw new TypeError(`It has no ${missing}: is it of another version?`);
      return (loaded[bundle] = module as never);
    });
    // What failed is tried again; what is late is not waited for again.
    arriving.catch(() => delete attempts[bundle]);
    if (!names) return arriving;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`It has not come within ${PATIENCE} milliseconds.`));
        void arriving.then(
          () => loader.onLate?.(),
          () => {},
        );
      }, PATIENCE);
      arriving.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }

  const attempt = (bundle: Bundle): Promise<unknown> => (attempts[bundle] ??= fetchBundle(bundle));

  const load = async <B extends Bundle>(bundle: B): Promise<Bundles[B] | undefined> => {
    try {
      if (!loaded[bundle]) await attempt(bundle);
    } catch (cause) {
      if (hasPage()) report('elements-failed', bundle, cause);
    }
    // Whoever waits for it is gone along with the page.
    if (!hasPage()) await new Promise(() => {});
    return loaded[bundle];
  };

  /** Warns of each thing once, however often it happens, and dispatches `consent-error`. */
  const report: Report = (code, ...details) => {
    const text = `${code}: ${details.join()}`;
    if (reported.has(text)) return;
    reported.add(text);
    // Most pages never need a sentence, so they are fetched.
    const sentences = attempt('diagnostics') as Promise<Bundles['diagnostics']>;
    void sentences
      .then(({ describe }) => describe(code, details))
      .catch(() => ['warn', text] as const)
      .then(([severity, message]) => {
        console[severity](`consent-elements: ${message} [${code}]`);
        page.dispatchEvent(new ConsentErrorEvent(code, message, details.at(-1)));
      });
  };

  const loader: Loader = { load, loaded, report, tag };
  return loader;
}
