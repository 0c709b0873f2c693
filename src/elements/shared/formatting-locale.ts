import { primary, wantedLanguages } from './language.js';

/**
 * The locale for dates and numbers in text of that language: the page's variant of it, such as `en-ZA`,
 * also where `data-lang` says only `en`, then the browser's, so that days and months come in the order that readers are used to.
 */
export function formattingLocale(place: Element, lang: string): string {
  const variants = wantedLanguages(place).filter(
    (variant) => variant.includes('-') && primary(variant) === primary(lang),
  );
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(variants)[0] ?? lang;
  } catch {
    // The page's `lang` is not a valid language tag.
    return lang;
  }
}
