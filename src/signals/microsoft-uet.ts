import type { Vendor } from './vendor.js';

/**
 * Microsoft Advertising. Without the default, its tag assumes consent outside Europe. Its queue is
 * flat: the arguments of a call follow each other.
 *
 * @see https://help.ads.microsoft.com/#apex/ads/en/60119/1
 */
export const microsoftUet: Vendor = {
  calls: (decision, previous) => [
    ...(previous ? [] : [['consent', 'default', { ad_storage: 'denied' }]]),
    ...(previous || decision.decided
      ? [['consent', 'update', { ad_storage: decision.state('ad_storage') }]]
      : []),
  ],
  make: (call) => void ((globalThis as { uetq?: unknown[] }).uetq ??= []).push(...call),
};
