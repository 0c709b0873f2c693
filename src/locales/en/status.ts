/** What the visitor has chosen. `{date}`: the day; `{purposes}`: labels as a list. */
export const enStatus = {
  lang: 'en',
  dir: 'ltr',
  statusAllowed: 'On {date} you allowed: {purposes}.',
  /** Where something else has not been decided. */
  statusRefusedSome: 'On {date} you refused: {purposes}.',
  statusRefused: 'On {date} you refused everything optional.',
  statusUndecided: 'You have not chosen yet.',
  /** Follows it, unless something runs until the visitor objects. */
  untilChoice: 'Nothing optional runs until you do.',
  statusPolicyChanged: 'Our privacy policy has changed since your choice of {date}.',
  statusExpired: 'Your choice of {date} has expired.',
  /** Follows either of them. */
  untilNewChoice: 'Nothing optional runs until you choose again.',
  /** Beside an answer that does not speak of them. */
  statusPending: 'Not decided yet: {purposes}.',
  /** Added if categories run until the visitor objects. */
  exempt: 'On until you object: {purposes}.',
  /** `{version}`: of the policy that the choice was made under. */
  statusVersion: 'Policy version {version}.',
  signalHonoured: 'Your browser’s opt-out signal is honoured.',
  signalEffect: 'Your browser’s opt-out signal is honoured, so everything optional is off.',
  /** As long as there is no choice that holds. */
  choose: 'Choose now',
  change: 'Change your choice',
  withdraw: 'Withdraw consent',
  /** Instead of it, where all that runs does so without consent. */
  rejectAll: 'Reject all',
  measurementLabel: 'Measurement',
} as const;
