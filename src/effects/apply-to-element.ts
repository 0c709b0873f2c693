import type { TrustedPolicy } from '../page/trusted-types.js';
import { applyToEmbed, type Refuse } from './embed-effect.js';
import { applyToTemplate } from './template-effect.js';

/**
 * Opens or shuts an element other than a script.
 *
 * @param policy the gate's: there can be only one of its name
 * @param apply for the gated elements that come into the page with it, in document order
 */
export function applyToElement(
  element: Element,
  open: boolean,
  policy: TrustedPolicy,
  refuse: Refuse,
  apply: (element: Element) => unknown,
): void {
  try {
    if (element.localName === 'template')
      applyToTemplate(element as HTMLTemplateElement, open, policy, refuse).forEach(apply);
    else applyToEmbed(element, open, policy, refuse);
  } catch (error) {
    // One that cannot be opened must not keep the others shut.
    refuse('script-failed', element.outerHTML, error);
  }
}
