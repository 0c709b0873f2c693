import type { StoredItem } from '../../consent/declarations.js';
import type { StoredMessages } from '../../locales/en/stored.js';
import type { LocaleInfo } from '../../locales/translation.js';
import { formatDuration } from './duration.js';

/** `local-storage` → `Local storage`, in the language of the phrases, which call it `localStorage`. */
export const kindOf = ({ type }: StoredItem, phrases: StoredMessages): string =>
  phrases[type.replace(/-./, ([, letter]) => letter!.toUpperCase()) as 'cookie'];

/** `P13M` → `kept for 13 months`; empty if the page does not say. */
export const keptFor = ({ duration }: StoredItem, phrases: LocaleInfo & StoredMessages): string =>
  !duration
    ? ''
    : duration === 'session'
      ? phrases.keptUntilClosed
      : phrases.keptFor.replace('{duration}', () => formatDuration(duration, phrases));
