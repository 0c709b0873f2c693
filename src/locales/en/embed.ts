/** In the place of content that waits. `{party}`: who it comes from, or the host of its address. */
export const enEmbed = {
  lang: 'en',
  dir: 'ltr',
  embedText: 'This is loaded from {party}, which can then store something on your device.',
  embedOnce: 'Load once',
  /** `{purpose}`: label of the category. */
  embedAlways: 'Always allow: {purpose}',
  embedLink: 'Open it at {party}',
  measurementLabel: 'Measurement',
} as const;
