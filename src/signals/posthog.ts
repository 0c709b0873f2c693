import type { Vendor, VendorCall } from './vendor.js';

type PostHog = Record<string, ((...args: unknown[]) => void) | undefined> & {
  push(call: VendorCall): void;
};

/**
 * PostHog, which remembers by itself whether it may capture: hence it hears of every answer, and of
 * one that lapsed. It hears nothing where there never was one, since it would note that on the
 * visitor's device; `opt_out_capturing_by_default` is what keeps it quiet until then.
 *
 * @see https://posthog.com/docs/privacy/data-collection
 */
export const posthog: Vendor = {
  calls(decision) {
    if (decision.grants('analytics_storage'))
      // Opting in is no event to be counted, on every page again.
      return [['opt_in_capturing', { captureEventName: false }]];
    return decision.decided || decision.decidedAt ? [['opt_out_capturing']] : [];
  },
  // A queue of ours would be found by pages that ask `if (window.posthog)`, and fail them.
  global: 'posthog',
  make([method, ...args]) {
    const { posthog } = globalThis as unknown as { posthog: PostHog };
    // Before `init` the snippet is an array without methods; what is in it is called after it.
    if (posthog[method as string]) posthog[method as string]!(...args);
    else posthog.push([method, ...args]);
  },
};
