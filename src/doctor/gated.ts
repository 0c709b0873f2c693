import { ADDRESSES } from '../consent/addresses.js';
import { parseRequirements } from '../consent/consent-names.js';
import { isMet, type Decision } from '../consent/decision.js';
import { addressesIn } from '../consent/srcset.js';
import { inPage } from '../check/in-page.js';
import { LIVE } from '../page/live-mark.js';
import { page } from '../page/page.js';

/** An element that carries `data-consent`. */
export interface Gated {
  readonly element: Element;
  /** What it waits for, such as `['measurement']`. */
  readonly requirements: readonly string[];
  /** What it fetches; none where it is inline. */
  readonly addresses: readonly string[];
}

/** Everything in the page that is held back, or was until it was allowed. */
export const gatedElements = (): Gated[] =>
  inPage(`[data-consent]:not(html,script[${LIVE}])`).map((element) => ({
    element,
    requirements: parseRequirements(element.getAttribute('data-consent')!) ?? [],
    addresses: addressesOf(element),
  }));

/** Whether it may run under a decision. What asks for nothing that can be understood stays shut. */
export const mayRun = (decision: Decision, { requirements }: Gated): boolean =>
  requirements.length > 0 && isMet(decision, requirements);

/** The addresses that an element fetches, or will, in full. */
export const addressesOf = (element: Element): string[] =>
  ADDRESSES.flatMap((name) => {
    const text = element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
    if (!text || name === 'srcdoc') return [];
    const addresses = name.endsWith('srcset') ? addressesIn(text) : [text];
    return addresses.flatMap((address) =>
      URL.canParse(address, page.baseURI) ? new URL(address, page.baseURI).href : [],
    );
  });
