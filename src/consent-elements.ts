/* The script tag's entry: a classic script that reads its own `data-*` and starts the gate. */
import { readSettings } from './consent/consent-settings.js';
import { report, useBundles, type Bundle } from './gate/bundles.js';
import { startGate } from './gate/start-gate.js';
import { page } from './page/page.js';

try {
  const { currentScript } = page;
  const script = currentScript instanceof HTMLScriptElement ? currentScript : undefined;
  // `import('./…')` is resolved against the address that this script was fetched from. Neither
  // `script.src` nor `document.baseURI` will do, which a `<base>` that slipped into the page moves.
  // Inlined, this script has no address of its own.
  let folder = script?.src && './';
  useBundles((bundle: Bundle) => import(`${folder}${bundle}.js`));
  const settings = readSettings(script?.dataset ?? {}, (setting, value, standard) =>
    report('bad-setting', setting, value, standard ?? 'none'),
  );
  if (settings.elements)
    folder = new URL(settings.elements.replace(/\/?$/, '/'), location.href).href;
  settings.nonce = script?.nonce || undefined;
  window.consentElements = startGate(settings);
} catch (error) {
  // Whatever it is, it must not become the page's problem, and the gate has not opened.
  console.error('consent-elements:', error);
}
