/* The script tag's entry: a classic script that reads its own `data-*` and starts the gate. */
import { findGate } from '../../consent/consent-gate.js';
import { readSettings } from '../../consent/consent-settings.js';
import { report, useBundles, type Bundle } from '../../gate/bundles.js';
import { startGate } from '../../gate/start-gate.js';
import { page } from '../../page/page.js';

try {
  // None where it came as a module; one in an SVG has no `src`, and is as good as inlined.
  const script = page.currentScript as HTMLScriptElement | null;
  // `import('./…')` is resolved against the address that this script was fetched from. Neither
  // `script.src` nor `document.baseURI` will do, which a `<base>` that slipped into the page moves.
  // Inlined, this script has no address of its own.
  let folder: unknown = script?.src && './';
  useBundles((bundle: Bundle) => import(`${folder as string}${bundle}.js`));
  const settings = readSettings(script?.dataset ?? {}, (...what) => report('bad-setting', ...what));
  if (settings.elements) folder = new URL(settings.elements.replace(/\/?$/, '/'), location.href);
  settings.nonce = script?.nonce;
  // Before it starts, since `consent-ready` is heard at once.
  Object.defineProperty(globalThis, 'consentElements', { get: findGate, configurable: true });
  startGate(settings);
} catch (error) {
  // Whatever it is, it must not become the page's problem, and the gate has not opened.
  console.error('consent-elements:', error);
}
