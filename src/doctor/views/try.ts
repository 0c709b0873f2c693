import { html, type TemplateResult } from 'lit';
import type { ConsentGate } from '../../consent/consent-gate.js';
import { page } from '../../page/page.js';
import type { RunningSimulations } from '../running-simulations.js';
import {
  simulateDirection,
  simulateExpiry,
  simulateLanguage,
  simulateSignal,
  simulateVersion,
  startFirstVisit,
} from '../simulations.js';
import { viewSection } from './section.js';

/** Languages that show what others do to a layout: long words, another script, the other direction. */
const LANGUAGES = ['en', 'de', 'fr', 'af', 'zu', 'ar', 'he', 'hi', 'ja', 'zh'];

const button = (label: string, act: () => void): TemplateResult =>
  html`<button type="button" class="plain" @click=${act}>${label}</button>`;

/** Buttons that show the page as another visitor meets it. */
export function viewTry(gate: ConsentGate, simulate: RunningSimulations['run']): TemplateResult {
  const hasSignal = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
  const isRtl = getComputedStyle(page.documentElement).direction === 'rtl';
  const languageNames = new Intl.DisplayNames('en', { type: 'language' });
  return viewSection(
    'Try',
    undefined,
    html`<p class="soft">
        Simulations end with this panel, and so does what is answered meanwhile. A first visit forgets the answer for good.
      </p>
      <p class="actions">
        ${button('First visit', () => void startFirstVisit(gate))}
        ${button('Open the preferences', () => gate.showPreferences())}
        ${button(`Privacy signal ${hasSignal ? 'off' : 'on'}`, () =>
          simulate('signal', () => simulateSignal(!hasSignal)),
        )}
        ${button('Another policy version', () =>
          simulate('version', () => simulateVersion(gate, 'simulated')),
        )}
        ${button('Expired answer', () => simulate('expiry', () => simulateExpiry(gate)))}
        ${button(`Direction ${isRtl ? 'ltr' : 'rtl'}`, () =>
          simulate('direction', () => simulateDirection(isRtl ? 'ltr' : 'rtl')),
        )}
      </p>
      <p class="row">
        <label for="language">Language</label>
        <select
          id="language"
          @change=${({ target }: Event) => {
            const { value } = target as HTMLSelectElement;
            if (value) simulate('language', () => simulateLanguage(gate, value));
          }}
        >
          <option value="">as it is</option>
          ${LANGUAGES.map((lang) => html`<option value=${lang}>${languageNames.of(lang)}</option>`)}
        </select>
      </p>`,
    true,
  );
}
