import type { Vendor } from './vendor.js';

/**
 * Matomo, which then sends nothing and keeps nothing until it hears of the consent: on every page,
 * since it is the gate that remembers. Withdrawal is the only refusal that it has to hear of.
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
