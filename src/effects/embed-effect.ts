import { ADDRESSES, isSafeValue } from '../consent/addresses.js';
import { isSafeAddress } from '../consent/safe-address.js';
import { LIVE } from '../page/live-mark.js';
import { holdsDocument, putAnew } from '../page/put-anew.js';
import { createReturns } from '../page/returns.js';
import type { TrustedPolicy } from '../page/trusted-types.js';
import { createWeakList } from './weak-list.js';

/** Hears why something was not opened. */
export type Refuse = (
  code: 'unsafe-address' | 'script-failed' | 'early-fetch' | 'empty-template' | 'taken-away',
  ...details: unknown[]
) => void;

type Attribute = (typeof ADDRESSES)[number];

/**
 * Browsers look at what is to be preloaded again when `as` changes, not for `imagesrcset` alone.
 * https://html.spec.whatwg.org/multipage/links.html#link-type-preload
 */
function prepareAgain(link: Element): void {
  const kind = link.getAttribute('as')!;
  link.removeAttribute('as');
  link.setAttribute('as', kind);
}

/** Those that are open, for as long as anybody holds them. */
const opened = createWeakList();
const mayReturn = createReturns();

/** Those that the page has taken out and may put back when what they asked for is withdrawn. */
export const removedEmbeds = (): Element[] =>
  opened.list().filter((element) => !element.isConnected);

/** What can wait for the visitor to scroll to it. */
const IS_LAZY = 'iframe,img';

/** Whether an element is to load now, since the page has not written `loading="lazy"` itself. */
const loadsNow = (element: Element): boolean =>
  element.matches(IS_LAZY) && element.getAttribute(LIVE) !== 'lazy';

/**
 * The window that navigates a frame in Firefox, which fetches a frame again once it turns lazy. WebKit would
 * fetch it again after the navigation. Such a navigation ignores the frame's own `referrerpolicy`.
 */
const navigableOf = (element: Element): Window | null =>
  'mozInnerScreenX' in globalThis &&
  element.matches('iframe[data-src]:not([data-srcdoc],[referrerpolicy])')
    ? (element as HTMLIFrameElement).contentWindow
    : null;

/** Before an element has its address: the mark keeps how the page wants it to load. */
function mark(element: Element): void {
  if (!element.hasAttribute(LIVE))
    element.setAttribute(LIVE, element.getAttribute('loading') ?? '');
  if (loadsNow(element)) element.setAttribute('loading', navigableOf(element) ? 'lazy' : 'eager');
}

/**
 * Loads an element now, but lets its copies load lazily, as routers make them: that leaves the time to
 * shut them before anything is fetched. A lazy frame does not wait if its window navigates it.
 * https://html.spec.whatwg.org/multipage/urls-and-fetching.html#lazy-loading-attributes
 */
async function loadOnce(element: Element): Promise<void> {
  if (!loadsNow(element)) return;
  const frame = navigableOf(element);
  const address = (element as HTMLIFrameElement).src;
  // Without one, the page would be shown in its own frame.
  if (frame) return void (address && isSafeAddress(address) && frame.location.replace(address));
  // A picture looks for its address in a microtask, which was there before this one.
  await Promise.resolve();
  if (element.hasAttribute(LIVE)) element.setAttribute('loading', 'lazy');
}

/** Takes the mark away, and lets an element load again as the page wants it to. */
async function unmark(element: Element): Promise<void> {
  const loading = element.getAttribute(LIVE);
  element.removeAttribute(LIVE);
  if (loading === null || !element.matches(IS_LAZY)) return;
  // Chromium would load what has been waiting: a picture forgets its address in a microtask.
  await new Promise((resolve) => setTimeout(resolve));
  if (element.hasAttribute(LIVE)) return;
  if (loading) element.setAttribute('loading', loading);
  else element.removeAttribute('loading');
}

/**
 * The value to set, or none that is safe. A document that is written as a text runs with the page's own
 * rights, so it is the page's policy, by Trusted Types, that has to let it pass.
 */
function valueFor(attribute: Attribute, text: string, policy: TrustedPolicy): string | undefined {
  if (attribute === 'srcdoc')
    return 'trustedTypes' in globalThis ? policy.createHTML(text) : undefined;
  return isSafeValue(attribute, text) ? policy.createScriptURL(text) : undefined;
}

/** Gives `data-src`, `data-srcset`, `data-href` and their like their names back, or takes them away again. */
export function applyToEmbed(
  element: Element,
  open: boolean,
  policy: TrustedPolicy,
  refuse: Refuse,
): void {
  let isChanged = false;
  const isOurs = opened.has(element);
  const giveUp = (): void => refuse('taken-away', element.outerHTML);
  for (const attribute of ADDRESSES) {
    const text = element.getAttribute(`data-${attribute}`);
    if (text === null) continue;
    const current = element.getAttribute(attribute);
    if (!open) {
      isChanged ||= current !== null;
      element.removeAttribute(attribute);
      continue;
    }
    const value = valueFor(attribute, text, policy);
    if (value === undefined) refuse('unsafe-address', `data-${attribute}`, text, element.localName);
    // A page may change the address, or take away what it does not know.
    else if (current === text) continue;
    else if (!isOurs || current !== null || mayReturn(element, giveUp)) {
      if (!isOurs && !isChanged && holdsDocument(element)) putAnew(element);
      mark(element);
      element.setAttribute(attribute, value);
      isChanged = true;
    }
  }
  // A copy has its addresses already, and has loaded nothing.
  const isCopy = element.hasAttribute(LIVE) && !isOurs;
  if (!isChanged && !isCopy) return;
  if (open) {
    opened.add(element);
    mark(element);
    // An address that cannot be parsed loads nothing.
    loadOnce(element).catch(() => {});
  } else {
    opened.delete(element);
    void unmark(element);
  }
  if (open && element.matches('link[as][imagesrcset]:not([href])')) prepareAgain(element);
  // Media go on with what they have until they are told to look again.
  element.closest<HTMLMediaElement>('video, audio')?.load();
  if (!open && holdsDocument(element)) putAnew(element);
}
