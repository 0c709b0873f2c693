/**
 * The attribute of what the gate has opened. Whoever copies the page's markup (a router's snapshot, saved
 * HTML, a clone) copies this too, so that the gate knows a copy that nobody has opened yet from the
 * page's own.
 */
export const LIVE = 'data-consent-live';
