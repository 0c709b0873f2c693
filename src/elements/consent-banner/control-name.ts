import type { ConsentSettings } from '../../consent/consent-settings.js';
import { findOwnControl } from '../../page/control.js';

interface Names {
  readonly preferencesHeading: string;
  readonly privacyChoices: string;
  readonly change: string;
}

/** Longer than what one would call a name. */
const LONGEST = 60;

/** What the control is called that leads back to the choice: the page's own, else ours. */
export function controlName(names: Names, { regime, preferencesHash }: ConsentSettings): string {
  const control = findOwnControl(preferencesHash);
  // It has another name until there is a choice.
  if (control?.closest('consent-status')) return names.change;
  const name = control && nameOf(control);
  if (name && name.length <= LONGEST) return name;
  return regime === 'us' ? names.privacyChoices : names.preferencesHeading;
}

function nameOf(control: Element): string | undefined {
  const isSettings = control.matches('consent-preferences');
  const attributes = isSettings ? ['heading'] : ['value', 'title', 'alt', 'aria-label'];
  const image = control.querySelector('[alt],[title],[aria-label]');
  return [
    control.getAttribute('aria-label'),
    !isSettings && control.textContent,
    ...[control, image].flatMap((one) => attributes.map((name) => one?.getAttribute(name))),
  ]
    .map((text) => (text || '').replace(/\s+/g, ' ').trim())
    .find(Boolean);
}
