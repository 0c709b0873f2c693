import type { Vendor, VendorCall } from './vendor.js';

type Middleware = (event: {
  payload: { obj: { context?: { consent?: object } } };
  next(payload: unknown): void;
}) => void;

type Analytics = Record<string, ((...args: unknown[]) => void) | undefined> & {
  push(call: VendorCall): void;
};

/** Writes the categories into every event; where there are several, the last one has the last word. */
const stampWith =
  (categoryPreferences: unknown): Middleware =>
  ({ payload, next }) => {
    const context = (payload.obj.context ??= {});
    context.consent = { ...context.consent, categoryPreferences };
    next(payload);
  };

/**
 * Segment: every event carries the categories, and a change of them is an event. That is what
 * Segment's own wrapper does with `getCategories` and `registerOnConsentChanged`, for pages without
 * it; docs/signals.md shows how a page with it hands them over.
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
