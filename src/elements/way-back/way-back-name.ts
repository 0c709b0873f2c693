import { importPhrases } from '../../locales/import-phrases.js';
import { page } from '../../page/page.js';
import { primary, wantedLanguages } from '../shared/language.js';

/** Calls back with a name of the way back in the first wanted language, unless that is English. */
export async function findName(
  phrase: 'preferencesHeading' | 'privacyChoices',
  call: (name: string, lang: string) => void,
): Promise<void> {
  for (const lang of wantedLanguages(page.body).map(primary)) {
    const locale = importPhrases(lang, 'consent');
    if (!locale && lang !== 'en') continue;
    const phrases = (await locale)?.default;
    if (phrases) call(phrases[phrase], phrases.lang);
    return;
  }
}
