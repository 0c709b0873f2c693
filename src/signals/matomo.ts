import type { Vendor } from './vendor.js';

/**
 * Matomo. After `requireConsent`, it sends and stores nothing until it hears about consent, on every
 * page, because the gate does the remembering. The only refusal it needs to hear is a withdrawal.
 *
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export const matomo: Vendor = {
  calls(decision, previous) {
    const isGranted = decision.grants('analytics_storage');
    return [
      ...(previous ? [] : [['requireConsent']]),
      ...(isGranted
        ? [['setConsentGiven']]
        : previous?.grants('analytics_storage')
          ? [['forgetConsentGiven']]
          : []),
    ];
  },
  make: (call) => void ((globalThis as { _paq?: unknown[] })._paq ??= []).push(call),
};
