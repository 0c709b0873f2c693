import { isSafeAddress } from '../consent/safe-address.js';
import { page } from '../page/page.js';
import type { TrustedPolicy } from '../page/trusted-types.js';

/** Hears why something was not opened. */
export type Refuse = (
  code: 'unsafe-address' | 'script-failed' | 'early-fetch',
  ...details: unknown[]
) => void;

/** Each candidate of a `srcset` is an address and a descriptor, separated by white space. */
const isSafe = (attribute: string, value: string): boolean =>
  (attribute === 'srcset' ? value.split(/[\s,]+/) : [value]).every(isSafeAddress);

/** Elements that hold a document of their own. */
const HOLDS_DOCUMENT: readonly string[] = ['iframe', 'embed'];

/** A frame keeps its document when it loses `src`; only taking it out of the page ends it. */
function endDocument(frame: Element): void {
  const place = page.createTextNode('');
  frame.replaceWith(place);
  place.replaceWith(frame);
}

/** Those that were opened, for as long as anybody holds them. */
const opened: WeakRef<Element>[] = [];

/** Those that the page has taken out and may put back when what they asked for is withdrawn. */
export const removedEmbeds = (): Element[] =>
  opened.flatMap((reference) => reference.deref() ?? []).filter((element) => !element.isConnected);

/** Gives `data-src`, `data-srcset` and `data-href` their names back, or takes them away again. */
export function applyToEmbed(
  element: Element,
  open: boolean,
  policy: TrustedPolicy,
  refuse: Refuse,
): void {
  let isChanged = false;
  for (const attribute of ['src', 'srcset', 'href']) {
    const value = element.getAttribute(`data-${attribute}`);
    if (value === null) continue;
    const current = element.getAttribute(attribute);
    if (!open) {
      isChanged ||= current !== null;
      element.removeAttribute(attribute);
    } else if (!isSafe(attribute, value))
      refuse('unsafe-address', `data-${attribute}`, value, element.localName);
    else if (current !== value) {
      element.setAttribute(attribute, policy.createScriptURL(value));
      isChanged = true;
    }
  }
  if (!isChanged) return;
  if (open) opened.push(new WeakRef(element));
  // Media go on with what they have until they are told to look again.
  element.closest<HTMLMediaElement>('video, audio')?.load();
  if (!open && HOLDS_DOCUMENT.includes(element.localName)) endDocument(element);
}
