/**
 * A word of most scripts; a single sign of those that write without spaces, where a whole sentence
 * would otherwise count as one word; else white space or one other character.
 */
const TOKEN =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\n|[^\S\n]+|[^]/gu;

const WORD = /[\p{L}\p{N}]/u;

/** A text in pieces; joined, they are the text again. */
export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

export const isWord = (token: string): boolean => WORD.test(token);

export const countWords = (text: string): number => tokensOf(text).filter(isWord).length;
