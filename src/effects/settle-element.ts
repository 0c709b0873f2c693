import type { TrustedPolicy } from '../page/trusted-types.js';
import { settleEmbed, type Refuse } from './embed-effect.js';
import { settleTemplate } from './template-effect.js';

/**
 * Opens or shuts an element other than a script.
 *
 * @param policy the gate's: there can be only one of its name
 * @returns the gated elements that have come into the page with it, in document order
 */
export function settleElement(
  element: Element,
  open: boolean,
  policy: TrustedPolicy,
  refuse: Refuse,
): Element[] {
  if (element.localName === 'template')
    return settleTemplate(element as HTMLTemplateElement, open);
  settleEmbed(element, open, policy, refuse);
  return [];
}
