/** In the place of content that waits. `{party}`: who it comes from, or the host of its address. */
export const enEmbed = {
  lang: 'en',
  dir: 'ltr',
  embedText:
    'This is loaded from {party}, which then learns your IP address and can store something on your device.',
  embedOnce: 'Load once',
  /** `{purpose}`: label of the category. */
  embedAlways: 'Always allow: {purpose}',
  /** What “always” is for. */
  embedScope: 'Always: everything on this site under {purpose}.',
  embedLink: 'Open it at {party}',
  measurementLabel: 'Measurement',
} as const;
