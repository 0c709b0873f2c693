import type { Vendor, VendorCall } from './vendor.js';

type PostHog = Record<string, ((...args: unknown[]) => void) | undefined> & {
  push(call: VendorCall): void;
};

/**
 * PostHog. It remembers for itself whether it may capture, so it hears about every answer, and about
 * one that has lapsed. Before any answer it hears nothing, because it would store that on the device;
 * `opt_out_capturing_by_default` keeps it quiet until then.
 *
 * @see https://posthog.com/docs/privacy/data-collection
 */
export const posthog: Vendor = {
  calls(decision) {
    if (decision.grants('analytics_storage'))
      // Do not count the opt-in as an event on every page.
      return [['opt_in_capturing', { captureEventName: false }]];
    return decision.decided || decision.decidedAt ? [['opt_out_capturing']] : [];
  },
  // A queue of ours would mislead pages that check `if (window.posthog)`.
  global: 'posthog',
  make([method, ...args]) {
    const { posthog } = globalThis as unknown as { posthog: PostHog };
    // Before `init`, the snippet is an array without methods; `init` calls what it contains.
    if (posthog[method as string]) posthog[method as string]!(...args);
    else posthog.push([method, ...args]);
  },
};
