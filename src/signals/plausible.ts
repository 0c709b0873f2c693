import type { Vendor } from './vendor.js';

/**
 * Plausible has no call for consent, only a flag on the visitor's device that it heeds before every
 * event. A flag is something stored: it is set once the visitor has said no, never for a signal or
 * before there was an answer, and taken away when a no becomes a yes. Somebody who set it without
 * ever having answered wants to stay uncounted.
 *
 * @see https://plausible.io/docs/excluding-localstorage
 */
export const plausible: Vendor = {
  calls(decision, previous) {
    if (!decision.grants('analytics_storage'))
      return decision.decided && decision.source !== 'gpc' ? [['plausible_ignore', 'true']] : [];
    return previous?.decidedAt && !previous.grants('analytics_storage')
      ? [['plausible_ignore', undefined]]
      : [];
  },
  make([key, value]) {
    if (value) localStorage.setItem(key as string, value as string);
    else localStorage.removeItem(key as string);
  },
};
