import { primary, wantedLanguages } from './language.js';

/**
 * The locale for dates and numbers among phrases in that language: the page's variant of it, such as
 * `en-ZA`, then the browser's, so that days and months are in the order that the reader is used to.
 */
export function formattingLocale(place: Element, lang: string): string {
  const variants = wantedLanguages(place).filter(
    (variant) => variant.includes('-') && primary(variant) === primary(lang),
  );
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(variants)[0] ?? lang;
  } catch {
    // The page's `lang` is no language tag.
    return lang;
  }
}
