import type { Vendor } from './vendor.js';

/**
 * Microsoft Advertising. Without the default its tag takes consent for granted outside Europe; its
 * queue holds the arguments of a call one after the other.
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
