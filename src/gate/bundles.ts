import type { DiagnosticCode } from '../consent/diagnostics.js';
import { severityOf } from '../consent/severity.js';
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

/** A bundle's module, or `undefined` if it could not be loaded, which is reported. */
export type Load = <B extends Bundle>(bundle: B) => Promise<Bundles[B] | undefined>;

/** Tells the page that something was wrong and was handled. */
export type Report = (code: DiagnosticCode, ...details: unknown[]) => void;

let importBundle: ImportBundle;
const said = new Set<string>();

export const useBundles = (use: ImportBundle): void => {
  importBundle = use;
};

export const load: Load = (bundle) =>
  importBundle(bundle).catch((cause: unknown) =>
    report('elements-failed', bundle, cause),
  ) as Promise<never>;

/**
 * Warns of each thing once, however often it happens, and dispatches `consent-error`. The sentences
 * are in a bundle of their own, since most pages never need one.
 */
export const report: Report = (code, ...details) => {
  const text = `${code}: ${details.join()}`;
  if (said.has(text)) return;
  said.add(text);
  const tell = (message: string): void => {
    console[severityOf(code)](`consent-elements: ${message} [${code}]`);
    page.dispatchEvent(new ConsentErrorEvent(code, message, details.at(-1)));
  };
  void (importBundle('diagnostics') as Promise<Bundles['diagnostics']>)
    .then(
      ({ explain }) => explain(code, details),
      () => text,
    )
    .then(tell);
};
