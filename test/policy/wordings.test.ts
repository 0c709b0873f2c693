import { expect } from '../harness/expect.js';
import { WORDINGS } from '../../src/policy/disclosures/wordings.js';
import { LAWS } from '../../src/policy/requirements/laws.js';

/** Repeats without an end, outside of brackets and not escaped: `+`, `*`, `{3,}`. */
const ENDLESS = /(?<!\\)(?:[*+]|\{\d+,\})/;

/** `[+*]` are only characters. */
const withoutClasses = (source: string): string => source.replace(/\[(?:\\.|[^\]\\])*\]/g, '[]');

describe('the wording of what policies tell', () => {
  for (const [language, { phrases, rights, titles }] of Object.entries(WORDINGS)) {
    it(`has no pattern that could take longer than the text is long (${language})`, () => {
      const patterns = [
        rights,
        ...Object.values(titles),
        ...Object.values(phrases)
          .flat()
          .flatMap((phrase) => Object.values(phrase).flat() as RegExp[]),
      ];
      for (const { source } of patterns)
        expect(ENDLESS.test(withoutClasses(source)), source).to.equal(false);
    });

    it(`is for folded text: in lower case, without accents (${language})`, () => {
      for (const [disclosure, ways] of Object.entries(phrases))
        for (const { words = [], about, after, lines, except } of ways)
          for (const { source } of [...words, about, after, lines, except].flatMap(
            (one) => one ?? [],
          ))
            expect(
              /\p{Lu}|[à-öø-ý]/u.exec(source.replace(/\\[A-Z]/g, ''))?.[0],
              disclosure,
            ).to.equal(undefined);
    });
  }

  it('has a phrase in each language of a law for all that the law asks for', () => {
    for (const [law, { languages, requirements }] of Object.entries(LAWS))
      for (const language of languages)
        for (const { told } of requirements.flatMap(({ parts }) => parts))
          expect(
            told.some((one) => WORDINGS[language].phrases[one]?.length),
            `${law}, ${language}: ${told.join()}`,
          ).to.equal(true);
  });
});
