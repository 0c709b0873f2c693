import { quote } from '../consent/diagnostics.js';
import { actionOf } from '../page/control.js';
import { finding, type Check } from './check.js';
import { inPage } from './in-page.js';
import { instead, tagOf } from './phrases.js';

const ACTIONS: readonly string[] = ['accept', 'reject', 'withdraw', 'preferences'];

/** Controls that do nothing when they are pressed. */
export const checkActions: Check = function* ({ gate }) {
  // Our own preferences have one more, of theirs.
  for (const element of inPage('[data-consent-action]:not(consent-preferences *)')) {
    const action = element.getAttribute('data-consent-action')!;
    if (!ACTIONS.includes(action))
      yield finding(
        'unknown-action',
        element,
        `data-consent-action=${quote(action)} is none of ours: pressing it does nothing.`,
        instead(action, ACTIONS),
      );
    else if (!actionOf(element, gate.settings.preferencesHash))
      yield finding(
        'unknown-action',
        element,
        `${tagOf(element)} is not a control: pressing it does nothing.`,
        'Use a <button>, a link, or role="button".',
      );
  }
};
