import { findGate } from '../consent/consent-gate.js';
import { readSettings } from '../consent/consent-settings.js';
import { page } from '../page/page.js';
import { createLoader } from './bundles.js';
import { startGate } from './start-gate.js';

/**
 * Starts the gate from a classic script's own tag, with its `data-*` as settings.
 *
 * @param importFile imports an address, seen from the script's own file
 */
export function startFromTag(importFile: (address: string) => Promise<unknown>): void {
  // One in an SVG has no `src`, and is as good as inlined.
  const script = page.currentScript as HTMLScriptElement | null;
  // Without its tag there is no nonce to ask scripts for, no scope, no version. The sentence is not
  // fetched: an inlined module does not know for certain where our files are.
  if (!script)
    throw new Error(
      'type="module" hides the tag and its data-* from this script, which takes <script src="consent-elements.js"> with async, defer or neither. No gate has started: everything gated stays shut.',
    );
  // `import('./…')` is resolved against the address that this script was fetched from. Neither
  // `script.src` nor `document.baseURI` will do, which a `<base>` that slipped into the page moves.
  // Inlined, this script has no address of its own. Nor has one, as far as `import()` goes, that came from
  // another origin without `crossorigin`: then it is what the tag says, where that is no `<base>`'s.
  // https://html.spec.whatwg.org/multipage/webappapis.html#hostimportmoduledynamically
  const isOpaque =
    script.crossOrigin === null && /^\s*(https?:)?\/\//i.test(script.getAttribute('src') ?? '');
  let folder = script.src && (isOpaque ? new URL('./', script.src).href : './');
  const loader = createLoader((bundle) => {
    // What elements have in common need not wait until theirs has come and asks for it.
    if (bundle.endsWith('-ui')) importFile(`${folder}shared.js`).catch(() => {});
    const address = `${folder}${bundle}.js`;
    return importFile(address).catch((cause: unknown) => {
      // In these words, since the file with all others may be out of reach, too.
      throw new Error(
        `${new URL(address, script.src || location.href).href} could not be fetched: upload the whole folder, and open pages by http:, not file:. From another origin, its server has to send Access-Control-Allow-Origin.`,
        { cause },
      );
    });
  }, script);
  const settings = readSettings(script.dataset, (...what) => loader.report('bad-setting', ...what));
  if (settings.elements)
    folder = new URL(settings.elements.replace(/\/?$/, '/'), location.href).href;
  settings.nonce = script.nonce;
  // Before it starts, since `consent-ready` is heard at once.
  Object.defineProperty(globalThis, 'consentElements', { get: findGate, configurable: true });
  startGate(settings, loader);
}
