import type { Vendor } from './vendor.js';

/**
 * The Meta Pixel, which is advertising: what answers for `ad_storage` answers for it. Meta wants the
 * `revoke` on every page, before `init`.
 *
 * Its base code gives up where it finds an `fbq`, so we must not make one for its queue.
 *
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export const meta: Vendor = {
  calls(decision, previous) {
    const isGranted = decision.grants('ad_storage');
    return [
      ...(previous && isGranted ? [] : [['consent', 'revoke']]),
      ...(isGranted ? [['consent', 'grant']] : []),
    ];
  },
  global: 'fbq',
  make: (call) => (globalThis as unknown as { fbq(...call: unknown[]): void }).fbq(...call),
};
