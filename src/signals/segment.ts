import type { Vendor, VendorCall } from './vendor.js';

type Middleware = (event: {
  payload: { obj: { context?: { consent?: object } } };
  next(payload: unknown): void;
}) => void;

type Analytics = Record<string, ((...args: unknown[]) => void) | undefined> & {
  push(call: VendorCall): void;
};

/** Adds the categories to every event. If there are several such middlewares, the last one wins. */
const stampWith =
  (categoryPreferences: unknown): Middleware =>
  ({ payload, next }) => {
    const context = (payload.obj.context ??= {});
    context.consent = { ...context.consent, categoryPreferences };
    next(payload);
  };

/**
 * Segment. Every event carries the categories, and changing them is an event, just as with Segment's
 * own wrapper. docs/signals.md shows how a page that uses the wrapper connects it to the gate.
 *
 * @see https://segment.com/docs/privacy/consent-management/configure-consent-management/
 */
export const segment: Vendor = {
  calls({ categories, decidedAt }, previous) {
    const isChoice = previous && previous.decidedAt !== decidedAt;
    return [
      ['addSourceMiddleware', categories],
      ...(isChoice
        ? [
            [
              'track',
              'Segment Consent Preference Updated',
              {},
              { consent: { categoryPreferences: categories } },
            ],
          ]
        : []),
    ];
  },
  global: 'analytics',
  make([method, first, ...rest]) {
    const { analytics } = globalThis as unknown as { analytics: Analytics };
    const call = [method === 'track' ? first : stampWith(first), ...rest];
    if (analytics[method as string]) analytics[method as string]!(...call);
    else analytics.push([method, ...call]);
  },
};
