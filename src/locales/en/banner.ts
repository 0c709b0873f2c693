export const enBanner = {
  lang: 'en',
  dir: 'ltr',
  bannerHeading: 'We use cookies',
  /** Instead of it, where the page says who is responsible. */
  bannerHeadingOf: '{controller} uses cookies',
  /** `{purposes}`: labels of the categories that wait for an answer, as a list. `{control}`: name of the way back. */
  bannerText:
    'Essential cookies keep this site working. With your consent, we also use cookies for: {purposes}. You can change your choice at any time under “{control}”.',
  /** Follows it: what refusing means. */
  bannerRefusal: 'If you refuse, nothing optional runs.',
  /** Added if categories run until the visitor objects. `{purposes}`: their labels as a list. */
  exempt: 'On until you object: {purposes}.',
  /** Added if an earlier answer was given under another version of the policy. */
  bannerPolicyChanged: 'Our privacy policy has changed since your last choice, so we ask again.',
  /** Added if the browser sends Global Privacy Control and the page asks nevertheless. */
  bannerSignal: 'Your browser sends an opt-out signal; everything optional is off.',
  /** If the browser's signal stands for a refusal of some purposes, and others are asked for. */
  signalHonoured: 'Your browser’s opt-out signal is honoured.',
  /** Added where the answer is kept with the visitor's account. Also in the preferences. */
  accountReach: 'Your choice applies to all devices on which you are signed in.',
  policyLink: 'Privacy policy',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  settings: 'Settings',
  measurementLabel: 'Measurement',
  /** In a few words, behind the label. */
  measurementBrief: 'counting visits',
  /** Instead of it, and of the description, where vendors are told that do more than count. */
  recordingBrief: 'recording how you use this site',
  preferencesHeading: 'Cookie settings',
  /** Instead of it under `data-regime="us"`. */
  privacyChoices: 'Your Privacy Choices',
  change: 'Change your choice',
} as const;
