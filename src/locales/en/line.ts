/** The line in the place of the way back: what has been saved, or that the browser's signal is heard. */
export const enLine = {
  lang: 'en',
  dir: 'ltr',
  /** After an answer that allows nothing optional. */
  savedNothing: 'Saved: nothing optional.',
  savedAllowed: 'Saved. Allowed: {purposes}.',
  /** On a device that has just taken over what the visitor's account holds, and that allows nothing optional. */
  accountNothing: 'Your account’s cookie choice applies on this device too: nothing optional.',
  accountAllowed: 'Your account’s cookie choice applies on this device too. Allowed: {purposes}.',
  changeShort: 'Change',
  signalHonoured: 'Your browser’s opt-out signal is honoured.',
  signalEffect: 'Your browser’s opt-out signal is honoured, so everything optional is off.',
  /** Puts the line away. */
  putAway: 'Hide',
  measurementLabel: 'Measurement',
} as const;
