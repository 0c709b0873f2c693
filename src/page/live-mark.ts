/**
 * The attribute of what the gate has opened, and of what our elements have drawn into the page's tree. Whoever
 * copies the page's markup (a router's snapshot, saved HTML, a clone) copies this too, so that we know a
 * copy from our own.
 */
export const LIVE = 'data-consent-live';
