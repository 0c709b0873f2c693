import { ADDRESSES, EMBEDS, isSafeValue } from '../../consent/addresses.js';
import { holdsDocument, putAnew } from '../../page/put-anew.js';

/** What can be loaded once. No script or style: what they may do is for the gate and the page's policy to say. */
const LOADABLE = `:is(${EMBEDS}):not(link)`;

/**
 * What is loaded once asks for in place of `data-consent`, which the gate would go by. A copy of the markup
 * has it as well, and tells by it that nobody has loaded it yet.
 */
export const ONCE = 'data-consent-once';

/** The attributes that it can be loaded by. A document that is written as a text (`srcdoc`) has only the gate. */
const addressesOf = (element: Element): [name: string, value: string][] =>
  ADDRESSES.flatMap((name) => {
    const value = element.getAttribute(`data-${name}`);
    return value && name !== 'srcdoc' && isSafeValue(name, value) ? [[name, value]] : [];
  });

/** What waits in an element and can be loaded once. */
export const loadableIn = (root: Element): Element[] =>
  [...root.querySelectorAll(`:is(${LOADABLE})[data-consent]`)].filter(
    (element) => addressesOf(element).length,
  );

/** What a copy of the page's markup has brought along, loaded by nobody. */
export const copiesIn = (root: Element): Element[] => [...root.querySelectorAll(`[${ONCE}]`)];

/** Loads what waits; the gate does not look at it meanwhile. */
export function loadOnce(element: Element): void {
  element.setAttribute(ONCE, element.getAttribute('data-consent')!);
  element.removeAttribute('data-consent');
  if (holdsDocument(element)) putAnew(element);
  for (const [name, value] of addressesOf(element)) element.setAttribute(name, value);
  element.closest<HTMLMediaElement>('video, audio')?.load();
}

/** Unloads what was loaded once, wherever the page has moved it, and hands it back to the gate. */
export function unload(element: Element): void {
  for (const name of ADDRESSES)
    if (element.hasAttribute(`data-${name}`)) element.removeAttribute(name);
  element.setAttribute('data-consent', element.getAttribute(ONCE)!);
  element.removeAttribute(ONCE);
  element.closest<HTMLMediaElement>('video, audio')?.load();
  if (holdsDocument(element)) putAnew(element);
}
