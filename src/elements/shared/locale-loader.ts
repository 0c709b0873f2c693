import { importPhrases } from '../../locales/import-phrases.js';
import type { PhraseGroup } from '../../locales/language-files.js';
import type { LocaleInfo } from '../../locales/translation.js';
import { tell } from './tell.js';

/** A language that is on its way, has come, or has failed to. */
export interface LocaleLoad {
  /** Missing as long as they have not come. */
  phrases?: LocaleInfo;
  /** Resolves when waiting is over. Missing once it is. */
  arriving?: Promise<void> | undefined;
}

/** Fetches a language when it is first asked for; `undefined` for one that is none of ours. */
export type LoadLocale = (lang: string) => LocaleLoad | undefined;

/** How long a text may wait for its language, in milliseconds. */
const PATIENCE = 2000;

/** What does not come in time does not come any more: nobody sees one language turn into another. */
export function createLoader(group: PhraseGroup): LoadLocale {
  const loads = new Map<string, LocaleLoad>();
  return (lang) => {
    const known = loads.get(lang);
    const module = known ? undefined : importPhrases(lang, group);
    if (!module) return known;
    const load: LocaleLoad = {};
    loads.set(lang, load);
    load.arriving = settle(load, lang, module);
    return load;
  };
}

async function settle(
  load: LocaleLoad,
  lang: string,
  module: Promise<{ default: LocaleInfo }>,
): Promise<void> {
  try {
    const tooLate = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE, 'too late'));
    load.phrases = (await Promise.race([module, tooLate])).default;
  } catch (cause) {
    tell('language-failed', lang, cause);
  }
  load.arriving = undefined;
}
