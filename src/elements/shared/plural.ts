import type { PluralMessage } from '../../locales/translation.js';

/** The plural form for a number in that language, with the number filled in. */
export function plural(message: PluralMessage, count: number, lang: string): string {
  const phrase = message[new Intl.PluralRules(lang).select(count)] ?? message.other;
  return phrase.replace('{count}', new Intl.NumberFormat(lang).format(count));
}
