/** What the visitor has chosen. `{date}`: the day; `{purposes}`: labels as a list. */
export const enStatus = {
  lang: 'en',
  dir: 'ltr',
  statusAllowed: 'On {date} you allowed: {purposes}.',
  statusRefused: 'On {date} you refused everything optional.',
  statusUndecided: 'You have not chosen yet. Nothing optional runs until you do.',
  statusPolicyChanged:
    'Our privacy policy has changed since your choice of {date}. Nothing optional runs until you choose again.',
  statusExpired: 'Your choice of {date} has expired. Nothing optional runs until you choose again.',
  /** Added if categories run until the visitor objects. */
  exempt: 'On until you object: {purposes}.',
  /** `{version}`: of the policy that the choice was made under. */
  statusVersion: 'Policy version {version}.',
  signalHonoured: 'Your browser’s opt-out signal is honoured.',
  /** As long as there is no choice that holds. */
  choose: 'Choose now',
  change: 'Change your choice',
  withdraw: 'Withdraw consent',
  measurementLabel: 'Measurement',
} as const;
