import { findGate } from '../../consent/consent-gate.js';
import { contentOf } from './content-of.js';

/** Controls that answer for the visitor, or open the page's own settings under other words. */
function controls(): string {
  const hash = findGate()?.settings.preferencesHash ?? 'cookie-settings';
  return `[command],[data-consent-action],a[href$="#${hash}"]`;
}

/** Attributes by which an ordinary element declares. */
const DECLARATIONS = ['data-consent-category', 'data-consent-service', 'data-consent-cookie'];

/** Our elements that show the choice: they speak for this page, so nothing in a text from elsewhere words them. */
const SHOWN = 'consent-status, consent-declaration, consent-preferences';

/**
 * What our elements may do in a text from elsewhere: show the choice in the place where they stand. The
 * policy's words stay, but lead to no settings and take no answer.
 */
export function tameElements(content: DocumentFragment): void {
  // Its button would record that the visitor has seen a version.
  for (const notice of content.querySelectorAll('policy-update')) notice.remove();
  for (const element of content.querySelectorAll(SHOWN)) {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    element.replaceChildren();
    // As a dialog it would be the one that the page opens.
    if (element.localName === 'consent-preferences') element.setAttribute('inline', '');
  }
  for (const control of content.querySelectorAll(controls()))
    control.replaceWith(contentOf(control));
  for (const name of DECLARATIONS)
    for (const element of content.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
}
