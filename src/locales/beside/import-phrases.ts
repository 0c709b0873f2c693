import type { ImportedPhrases, PhraseGroup } from '../language-files.js';
import { LANGUAGE_NAME } from './language-name.js';

/**
 * Takes the place of `../import-phrases.ts` in the script tag's files, where each language lies
 * beside the bundles. An unknown name never gets into an address.
 */
export function importPhrases<Group extends PhraseGroup>(
  lang: string,
  group: Group,
): ImportedPhrases<Group> | undefined {
  if (!LANGUAGE_NAME.test(lang)) return undefined;
  const folder = group === 'consent' ? '' : `${group}/`;
  return import(`./locales/${folder}${lang}.js`) as ImportedPhrases<Group>;
}
