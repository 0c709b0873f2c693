import { importPhrases } from '../../locales/import-phrases.js';
import type { PhraseGroup } from '../../locales/language-files.js';
import type { LocaleInfo } from '../../locales/translation.js';
import { reportProblem } from '../base/report-problem.js';

/** A language that is loading, loaded, or has failed to load. */
export interface LocaleLoad {
  /** Missing until they are loaded. */
  phrases?: LocaleInfo;
  /** Resolves when loading has ended, either way. Missing from then on. */
  arriving?: Promise<void> | undefined;
}

/** Loads a language when it is first asked for; `undefined` for one that we do not have. */
export type LoadLocale = (lang: string) => LocaleLoad | undefined;

/** How long a text waits for its language, in milliseconds. */
const TIMEOUT = 2000;

/** After the timeout a language counts as failed, so that nobody sees one turn into another. */
export function createLoader(group: PhraseGroup): LoadLocale {
  const loads = new Map<string, LocaleLoad>();
  return (lang) => {
    const known = loads.get(lang);
    const module = known ? undefined : importPhrases(lang, group);
    if (!module) return known;
    const load: LocaleLoad = {};
    loads.set(lang, load);
    load.arriving = finishLoad(load, lang, module);
    return load;
  };
}

async function finishLoad(
  load: LocaleLoad,
  lang: string,
  module: Promise<{ default: LocaleInfo }>,
): Promise<void> {
  try {
    const tooLate = new Promise<never>((_, reject) => setTimeout(reject, TIMEOUT, 'too late'));
    load.phrases = (await Promise.race([module, tooLate])).default;
  } catch (cause) {
    reportProblem('language-failed', lang, cause);
  }
  load.arriving = undefined;
}
