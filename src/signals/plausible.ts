import type { Vendor } from './vendor.js';

/**
 * Plausible has no consent call, only a flag on the visitor's device that it checks before every
 * event. A flag is something stored, so we set it once the visitor has said no, never for a signal or
 * before an answer, and remove it when a no becomes a yes. A flag on a device that has never answered
 * is the visitor's own, and we leave it alone.
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
