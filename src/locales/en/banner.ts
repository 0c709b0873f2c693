export const enBanner = {
  lang: 'en',
  dir: 'ltr',
  bannerHeading: 'We use cookies',
  /** `{purposes}`: labels of the categories that wait for an answer, as a list. */
  bannerText:
    'Essential cookies keep this site working. With your consent, we also use cookies for: {purposes}. You can change your choice at any time under “Cookie settings”.',
  /** Added if categories run until the visitor objects. `{purposes}`: their labels as a list. */
  exempt: 'On until you object: {purposes}.',
  /** Added if an earlier answer was given under another version of the policy. */
  bannerPolicyChanged: 'Our privacy policy has changed since your last choice, so we ask again.',
  /** Added if the browser sends Global Privacy Control and the page asks nevertheless. */
  bannerSignal: 'Your browser sends an opt-out signal; everything optional is off.',
  policyLink: 'Privacy policy',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  settings: 'Settings',
  measurementLabel: 'Measurement',
} as const;
