import type { DiagnosticCode } from '../consent/diagnostics.js';
import { ConsentErrorEvent } from '../events/consent-events.js';
import { page } from '../page/page.js';

/** What comes by `import()` when it is needed, and the types of what the gate calls in it. */
export interface Bundles {
  'consent-ui': unknown;
  'preferences-ui': unknown;
  'page-ui': unknown;
  'policy-ui': unknown;
  /** Puts a small button into the page that leads back to the choice. */
  'way-back': { default(): Element };
  effects: typeof import('../entries/script-tag/effects.js');
  'follow-up': typeof import('../entries/script-tag/follow-up.js');
  diagnostics: typeof import('../entries/script-tag/diagnostics.js');
}

export type Bundle = keyof Bundles;

/** How a bundle is fetched: from beside the script tag, or by the app's own bundler. */
export type ImportBundle = (bundle: Bundle) => Promise<unknown>;

/** Warns the page that something was wrong and was handled. */
export type Report = (code: DiagnosticCode, ...details: unknown[]) => void;

/** Fetches bundles, and reports what goes wrong: with sentences from a bundle. */
export interface Loader {
  /** Resolves with a bundle's module, or with nothing if it could not be loaded, which is reported. */
  load<B extends Bundle>(bundle: B): Promise<Bundles[B] | undefined>;
  /** The modules that have been loaded. */
  readonly loaded: Partial<Bundles>;
  readonly report: Report;
}

export function createLoader(importBundle: ImportBundle): Loader {
  const loaded: Partial<Bundles> = {};
  const reported = new Set<string>();

  const load = async <B extends Bundle>(bundle: B): Promise<Bundles[B] | undefined> => {
    try {
      loaded[bundle] = (await importBundle(bundle)) as Bundles[B];
    } catch (cause) {
      report('elements-failed', bundle, cause);
    }
    return loaded[bundle];
  };

  /** Warns of each thing once, however often it happens, and dispatches `consent-error`. */
  const report: Report = (code, ...details) => {
    const text = `${code}: ${details.join()}`;
    if (reported.has(text)) return;
    reported.add(text);
    // Most pages never need a sentence, so they are fetched.
    const sentences = importBundle('diagnostics') as Promise<Bundles['diagnostics']>;
    void sentences
      .then(
        ({ describe }) => describe(code, details),
        () => ['warn', text] as const,
      )
      .then(([severity, message]) => {
        console[severity](`consent-elements: ${message} [${code}]`);
        page.dispatchEvent(new ConsentErrorEvent(code, message, details.at(-1)));
      });
  };

  return { load, loaded, report };
}
