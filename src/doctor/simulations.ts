import type { ConsentGate } from '../consent/consent-gate.js';
import type { ConsentSettings } from '../consent/consent-settings.js';
import { clearStorage } from '../declarations/clear-storage.js';
import { cookieNameOf } from '../consent/cookie-text.js';
import { page } from '../page/page.js';

/*
 * What a visitor of another kind would see, tried on the page as it stands. It ends with the doctor, or with the
 * page, and so does an answer that was given meanwhile: see running-simulations.ts.
 */

export interface Simulation {
  /** What is simulated, for the panel. */
  readonly says: string;
  readonly end: () => void;
}

type Settings = { -readonly [Name in keyof ConsentSettings]: ConsentSettings[Name] };

const settingsOf = (gate: ConsentGate): Settings => gate.settings;

/** Has the gate look again at the cookie, the clock and the signal, as when a tab is shown again. */
export const lookAgain = (): void =>
  void page.dispatchEvent(new Event('visibilitychange', { bubbles: true }));

/** Has our elements draw again. */
function drawAgain(): void {
  for (const element of page.querySelectorAll<Element & { requestUpdate?(): void }>(':defined'))
    if (/^(consent|policy)-/.test(element.localName)) element.requestUpdate?.();
}

/** Some settings that are others for a while. */
function override(gate: ConsentGate, others: Partial<ConsentSettings>): () => void {
  const settings = settingsOf(gate);
  const before = Object.fromEntries(
    Object.keys(others).map((name) => [name, settings[name as keyof Settings]]),
  );
  Object.assign(settings, others);
  return () => void Object.assign(settings, before);
}

/** The browser sends Global Privacy Control, or does not. */
export function simulateSignal(isSent: boolean): Simulation {
  const name = 'globalPrivacyControl';
  // In front of the browser's own, which is on the prototype.
  Object.defineProperty(navigator, name, { value: isSent, configurable: true });
  lookAgain();
  return {
    says: isSent ? 'Global Privacy Control on' : 'Global Privacy Control off',
    end() {
      delete (navigator as { [name]?: boolean })[name];
      lookAgain();
    },
  };
}

/** The policy has a version that nobody has answered under. */
export function simulateVersion(gate: ConsentGate, policyVersion: string): Simulation {
  const restore = override(gate, { policyVersion });
  lookAgain();
  return {
    says: `policy version ${policyVersion}`,
    end() {
      restore();
      lookAgain();
    },
  };
}

/** The answer has come to its end. The next one is kept for as long as the page's own settings say. */
export function simulateExpiry(gate: ConsentGate): Simulation {
  // Before any answer of this second.
  const restore = override(gate, { maxAge: -1, maxAgeDenied: 0 });
  page.addEventListener('consent-request', restore, { capture: true, once: true });
  lookAgain();
  return {
    says: 'an answer that has expired',
    end() {
      page.removeEventListener('consent-request', restore, true);
      restore();
      lookAgain();
    },
  };
}

/** The page is in another language, and so are our elements. */
export function simulateLanguage(gate: ConsentGate, lang: string): Simulation {
  const restoreSettings = override(gate, { lang });
  const restoreRoot = overrideRoot('lang', lang);
  drawAgain();
  return {
    says: `language ${lang}`,
    end() {
      restoreSettings();
      restoreRoot();
      drawAgain();
    },
  };
}

/** The page runs in the other direction. */
export function simulateDirection(dir: 'ltr' | 'rtl'): Simulation {
  const restore = overrideRoot('dir', dir);
  drawAgain();
  return {
    says: `direction ${dir}`,
    end() {
      restore();
      drawAgain();
    },
  };
}

function overrideRoot(attribute: 'lang' | 'dir', value: string): () => void {
  const root = page.documentElement;
  const before = root.getAttribute(attribute);
  root.setAttribute(attribute, value);
  return () => {
    if (before === null) root.removeAttribute(attribute);
    else root.setAttribute(attribute, before);
  };
}

/** Forgets the answer and what the page declares to store for it, and loads the page again, the doctor in it. */
export async function startFirstVisit(gate: ConsentGate): Promise<void> {
  const optional = gate.categories.filter(({ basis }) => basis !== 'necessary');
  gate.reset();
  await clearStorage(
    gate.categories,
    optional.map(({ name }) => name),
    () => false,
    cookieNameOf(gate.settings),
  );
  const address = new URL(location.href);
  if (address.searchParams.has('consent-check')) return location.reload();
  address.searchParams.set('consent-check', '');
  location.replace(address);
}
