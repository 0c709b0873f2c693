import type { ImportedPhrases, LanguageFiles, PhraseGroup } from './language-files.js';
import * as languages from './languages.js';

/** A language that the elements can speak, beside English. */
export type Language = keyof typeof languages;

/** The phrases of one group, or `undefined` for a language that is not in the list. */
export function importPhrases<Group extends PhraseGroup>(
  lang: string,
  group: Group,
): ImportedPhrases<Group> | undefined {
  if (!Object.hasOwn(languages, lang)) return undefined;
  const files: LanguageFiles = languages[lang as Language];
  return files[group]() as ImportedPhrases<Group>;
}
