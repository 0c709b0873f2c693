import type { Vendor } from './vendor.js';

type Clarity = ((...call: readonly unknown[]) => void) & { q?: unknown[] };

/**
 * Microsoft Clarity. There is only one kind of call, so the default and every decision use it. The
 * capital S is Clarity's.
 *
 * @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 */
export const clarity: Vendor = {
  calls: (decision) => [
    [
      'consentv2',
      {
        ad_Storage: decision.state('ad_storage'),
        analytics_Storage: decision.state('analytics_storage'),
      },
    ],
  ],
  make(call) {
    const page = globalThis as { clarity?: Clarity };
    // As in the first lines of Clarity's own tag, which keeps an existing queue.
    const queue: Clarity = function () {
      // eslint-disable-next-line prefer-rest-params -- as Clarity's own tag does
      (queue.q ??= []).push(arguments);
    };
    (page.clarity ??= queue)(...call);
  },
};
