import { expect } from '../harness/expect.js';
import { en } from '../../src/locales/en/messages.js';
import { importPhrases, type Language } from '../../src/locales/import-phrases.js';
import { LANGUAGE_NAME } from '../../src/locales/beside/language-name.js';
import * as languages from '../../src/locales/languages.js';
import type { PluralMessage } from '../../src/locales/translation.js';

const LANGUAGES = Object.keys(languages) as Language[];

/** What is on a button, whose size is not up to the words. */
const BUTTONS = [
  'acceptAll',
  'rejectAll',
  'settings',
  'save',
  'close',
  'choose',
  'change',
  'withdraw',
  'changeShort',
  'putAway',
  'embedOnce',
  'receiptCopy',
  'receiptData',
  'receiptPage',
  'receiptServer',
  'receiptErase',
  'showWhole',
  'print',
  'retry',
  'acknowledge',
] as const;

/** Names and words that are the same in both languages. */
const SAME_AS_ENGLISH =
  /^(Cookie|Cache|Database|Service|Services|\{count\} services?|Introduction|Version|Name|Mouse)$/;

const texts = (phrase: string | PluralMessage): string[] =>
  typeof phrase === 'string' ? [phrase] : Object.values(phrase);

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

/** Whole numbers that a page may come to count. */
const COUNTS = Array.from({ length: 200 }, (_, count) => count);

type Phrases = Readonly<Record<string, string | PluralMessage>>;

const phrasesOf = async (lang: Language): Promise<Phrases> => {
  const [consent, policy, receipt] = await Promise.all([
    importPhrases(lang, 'consent'),
    importPhrases(lang, 'policy'),
    importPhrases(lang, 'receipt'),
  ]);
  return { ...consent!.default, ...policy!.default, ...receipt!.default } as unknown as Phrases;
};

const english = en as unknown as Phrases;
const names = Object.keys(english).filter((name) => name !== 'lang' && name !== 'dir');

describe('languages', () => {
  it('are those that we say, and nothing else gets into an address', () => {
    expect(LANGUAGES.filter((lang) => !LANGUAGE_NAME.test(lang))).to.deep.equal([]);
    for (const other of ['en', 'xx', '', '..', 'de/../x', 'constructor', 'DE', 'a', 'af ar'])
      expect(LANGUAGE_NAME.test(other), other).to.equal(false);
    expect(importPhrases('xx', 'consent')).to.equal(undefined);
    expect(importPhrases('toString', 'policy')).to.equal(undefined);
  });

  it('keep the marks of French on the line of the word before them', async () => {
    const phrases = await phrasesOf('fr');
    const loose = Object.values(phrases)
      .flatMap(texts)
      .filter((text) => / [:;?!»]|« /.test(text));
    expect(loose).to.deep.equal([]);
  });

  for (const lang of LANGUAGES)
    describe(lang, () => {
      let phrases: Phrases;
      before(async () => {
        phrases = await phrasesOf(lang);
      });
      /** Names of the phrases of which something is true. */
      const having = (
        isTrue: (text: string, english: string, name: string) => boolean,
        among: readonly string[] = names,
      ): string[] =>
        among.flatMap((name) =>
          texts(phrases[name]!)
            .filter((text) => isTrue(text, texts(english[name]!).at(-1)!, name))
            .map((text) => `${name}: ${text}`),
        );

      it('says what it is', () => {
        expect(phrases['lang']).to.equal(lang);
      });

      it('has every phrase, and no other', () => {
        const units = phrases['units'] ? ['units'] : [];
        expect(Object.keys(phrases).sort()).to.deep.equal(
          [...Object.keys(english), ...units].sort(),
        );
        expect(having((text) => !text || text !== text.trim())).to.deep.equal([]);
      });

      it('leaves no English', () => {
        expect(
          having(
            (text, same) => text === same && !SAME_AS_ENGLISH.test(text) && /\w{2}/.test(text),
          ),
        ).to.deep.equal([]);
      });

      it('has the values of the English phrase', () => {
        expect(
          having((text, same, name) => {
            // “one item” may be a word where English has a number.
            const isCounted = typeof english[name] === 'object';
            const [expected, found] = [placeholders(same), placeholders(text)];
            return isCounted && !found.length
              ? false
              : JSON.stringify(found) !== JSON.stringify(expected);
          }),
        ).to.deep.equal([]);
      });

      it('has each form that whole numbers need', () => {
        const rules = new Intl.PluralRules(lang);
        // One that this browser does not know is counted like another language.
        if (rules.resolvedOptions().locale !== lang) return;
        const needed = new Set(COUNTS.map((count) => rules.select(count)));
        for (const name of names) {
          const phrase = phrases[name]!;
          if (typeof phrase === 'string') continue;
          const missing = [...needed].filter((form) => !(form in phrase));
          expect(missing, name).to.deep.equal([]);
          const numberless = Object.entries(phrase).filter(
            ([form, text]) => !text.includes('{count}') && !['zero', 'one', 'two'].includes(form),
          );
          expect(numberless, name).to.deep.equal([]);
        }
      });

      it('is about as long as English', () => {
        expect(having((text, same) => text.length > 2.2 * same.length + 20)).to.deep.equal([]);
        expect(having((text) => text.length > 28, BUTTONS)).to.deep.equal([]);
      });

      it('accepts and rejects at the same length', () => {
        const [accept, reject] = ['acceptAll', 'rejectAll'].map((name) => phrases[name] as string);
        expect(Math.abs(accept!.length - reject!.length)).to.be.at.most(4);
      });
    });
});
