import type { EmbedMessages } from '../messages.js';

export const enEmbed: EmbedMessages = {
  lang: 'en',
  dir: 'ltr',
  embedText: 'This is loaded from {party}, which can then store something on your device.',
  embedOnce: 'Load once',
  embedAlways: 'Always allow: {purpose}',
  embedLink: 'Open it at {party}',
  measurementLabel: 'Measurement',
};
