import { enPreferences } from '../../locales/en/preferences.js';
import { importPhrases } from '../../locales/import-phrases.js';
import { page } from '../../page/page.js';
import { primary, wantedLanguages } from '../shared/language.js';

/** What a receipt says itself. */
interface ReceiptWords {
  readonly lang: string;
  /** How a choice is changed. */
  readonly changeAnyTime: string;
}

/** Milliseconds that a record waits for them: it may be sent in English. */
const PATIENCE = 1000;

/** In the page's language once they have come, in English until then. */
export let words: ReceiptWords = enPreferences;

let arriving: Promise<unknown> | undefined;

/** Resolves when they have come, or will not. */
export const loadWords = (): Promise<unknown> =>
  (arriving ??= Promise.race([load(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]));

async function load(): Promise<void> {
  for (const lang of wantedLanguages(page.documentElement).map(primary)) {
    if (lang === 'en') return;
    const phrases = importPhrases(lang, 'consent');
    if (!phrases) continue;
    try {
      words = (await phrases).default;
    } catch {
      // The elements, which show them, report it.
    }
    return;
  }
}
