const SPACE = '[^\\S\\n]';

/**
 * A word, or a single character in scripts without spaces, where a whole sentence would otherwise be
 * one word; a line break; any other character. Each with the space before it.
 */
const TOKEN = new RegExp(
  `${SPACE}*(?:` +
    '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}]|' +
    "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’.,-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*|" +
    `\\n|\\S)|${SPACE}+`,
  'gu',
);

const WORD = /[\p{L}\p{N}]/u;

/** Splits a text into tokens, which joined give the text again. */
export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

export const isWord = (token: string): boolean => WORD.test(token);

export const wordsOf = (text: string): string[] =>
  tokensOf(text)
    .filter(isWord)
    .map((token) => token.trimStart());

export const countWords = (text: string): number => tokensOf(text).filter(isWord).length;
