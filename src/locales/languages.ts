/** What our phrases are translated into. English is in the elements themselves. */
const LANGUAGES =
  /^(af|ar|cs|da|de|el|es|fi|fr|he|hi|hu|it|ja|nl|pl|pt|ro|st|sv|tn|tr|uk|xh|zh|zu)$/;

export type Language =
  | 'af'
  | 'ar'
  | 'cs'
  | 'da'
  | 'de'
  | 'el'
  | 'es'
  | 'fi'
  | 'fr'
  | 'he'
  | 'hi'
  | 'hu'
  | 'it'
  | 'ja'
  | 'nl'
  | 'pl'
  | 'pt'
  | 'ro'
  | 'st'
  | 'sv'
  | 'tn'
  | 'tr'
  | 'uk'
  | 'xh'
  | 'zh'
  | 'zu';

/** Also keeps anything else out of the addresses that languages are fetched from. */
export const isLanguage = (text: string): text is Language => LANGUAGES.test(text);
