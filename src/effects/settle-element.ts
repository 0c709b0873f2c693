import type { TrustedPolicy } from '../page/trusted-types.js';
import { settleEmbed, type Refuse } from './embed-effect.js';
import { settleTemplate } from './template-effect.js';

/** After so many elements the page gets its turn: some milliseconds' work. */
const BATCH = 100;

let count = 0;

/**
 * Opens or shuts an element other than a script. Returns a promise when it is time to let the page
 * have its turn, so that ten thousand of them do not make it stutter.
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
): Promise<void> | void {
  try {
    if (element.localName === 'template')
      settleTemplate(element as HTMLTemplateElement, open, policy).forEach(settle);
    else settleEmbed(element, open, policy, refuse);
  } catch (error) {
    // One that cannot be opened must not keep the others shut.
    reportError(error);
  }
  if (!(++count % BATCH)) return new Promise((resume) => setTimeout(resume));
}
