/** The line in the place of the way back: what has been saved, or that the browser's signal is heard. */
export const enLine = {
  lang: 'en',
  dir: 'ltr',
  /** After an answer that allows nothing optional. */
  savedNothing: 'Saved: nothing optional.',
  savedAllowed: 'Saved. Allowed: {purposes}.',
  changeShort: 'Change',
  signalHonoured: 'Your browser’s opt-out signal is honoured.',
  signalEffect: 'Your browser’s opt-out signal is honoured, so everything optional is off.',
  /** Puts the line away. */
  putAway: 'Hide',
  measurementLabel: 'Measurement',
} as const;
