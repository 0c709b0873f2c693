import type { PluralMessage } from '../../locales/translation.js';

/** The phrase that goes with a number in that language, the number in it. */
export function plural(message: PluralMessage, count: number, lang: string): string {
  const phrase = message[new Intl.PluralRules(lang).select(count)] ?? message.other;
  return phrase.replace('{count}', new Intl.NumberFormat(lang).format(count));
}
