import type { TrustedPolicy } from '../page/trusted-types.js';
import { settleEmbed, type Refuse } from './embed-effect.js';
import { settleTemplate } from './template-effect.js';

/**
 * Opens or shuts an element other than a script.
 *
 * @param policy the gate's: there can be only one of its name
 * @param settle for the gated elements that come into the page with it, in document order
 */
export function settleElement(
  element: Element,
  open: boolean,
  policy: TrustedPolicy,
  refuse: Refuse,
  settle: (element: Element) => unknown,
): void {
  try {
    if (element.localName === 'template')
      settleTemplate(element as HTMLTemplateElement, open, policy, refuse).forEach(settle);
    else settleEmbed(element, open, policy, refuse);
  } catch (error) {
    // One that cannot be opened must not keep the others shut.
    refuse('script-failed', element.outerHTML, error);
  }
}
