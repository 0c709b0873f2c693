import { importPhrases } from '../../locales/import-phrases.js';
import { enLine } from '../../locales/en/line.js';
import type { Translation } from '../../locales/translation.js';
import { page } from '../../page/page.js';
import { primary, wantedLanguages } from '../shared/language.js';

type LinePhrases = Translation<typeof enLine>;

/** The phrases in the first wanted language that there is. */
export async function findPhrases(): Promise<LinePhrases> {
  for (const lang of wantedLanguages(page.body).map(primary)) {
    if (lang === 'en') break;
    const locale = importPhrases(lang, 'consent');
    if (locale) return (await locale.catch(() => undefined))?.default ?? enLine;
  }
  return enLine;
}
