import type { BannerMessages } from '../messages.js';

export const enBanner: BannerMessages = {
  lang: 'en',
  dir: 'ltr',
  bannerHeading: 'We use cookies',
  bannerText:
    'Essential cookies keep this site working. Only if you agree, we also use cookies for: {purposes}. You can change your choice at any time under “Cookie settings”.',
  exempt: 'On until you object: {purposes}.',
  bannerPolicyChanged: 'Our privacy policy has changed since your last choice, so we ask again.',
  bannerSignal: 'Your browser sends an opt-out signal; everything optional is off.',
  policyLink: 'Privacy policy',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  settings: 'Settings',
  measurementLabel: 'Measurement',
};
