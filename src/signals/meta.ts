import type { Vendor } from './vendor.js';

/**
 * The Meta Pixel. It is advertising, so `ad_storage` controls it. Meta wants `revoke` on every page,
 * before `init`.
 *
 * Its base code stops if `fbq` already exists, so we must not create one as a queue.
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
