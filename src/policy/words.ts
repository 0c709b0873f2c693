/** Scripts that write without spaces between words. */
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';

const LETTER = `[[\\p{L}\\p{N}]--[${UNSPACED}]]`;

/** The rest of a word: letters, accents, and soft characters that nobody sees. */
const REST = `[[\\p{L}\\p{M}\\p{N}\\p{Cf}]--[${UNSPACED}]]*`;

/**
 * A word, or a run of a script without spaces, which the browser's dictionary takes apart; a line
 * break, a tab (between the cells of a table), dashes, any other character. Each with the space before it.
 */
const TOKEN = new RegExp(
  `[[\\s\\p{Cf}]--[\\n\\t]]*(?:[${UNSPACED}][${UNSPACED}\\p{M}ー]*|` +
    `${LETTER}${REST}(?:['’.,\\-‐‑–]${LETTER}${REST})*|-{2,3}|[\\n\\t]|[^\\s\\p{Cf}])|` +
    `[[\\s\\p{Cf}]--[\\n\\t]]+`,
  'gv',
);

const STARTS_UNSPACED = new RegExp(`^\\s*[${UNSPACED}]`, 'v');

const WORD = /[\p{L}\p{N}]/u;

/** Segmenters take time that grows by the square. No text has so many characters without a stop. */
const LONGEST_RUN = 1000;

let segmenter: Intl.Segmenter | undefined;

function segmentsOf(run: string): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const pieces: string[] = [];
  let space = '';
  for (let start = 0; start < run.length; start += LONGEST_RUN)
    for (const { segment } of segmenter.segment(run.slice(start, start + LONGEST_RUN))) {
      if (segment.trim()) pieces.push(space + segment);
      space = segment.trim() ? '' : space + segment;
    }
  return pieces;
}

/** Splits a text into tokens, which joined give the text again. */
export const tokensOf = (text: string): string[] =>
  (text.match(TOKEN) ?? []).flatMap((token) =>
    STARTS_UNSPACED.test(token) ? segmentsOf(token) : token,
  );

export const isWord = (token: string): boolean => WORD.test(token);

export const countWords = (text: string): number => tokensOf(text).filter(isWord).length;

/** Characters that look alike to a reader, and the one that stands for them. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[‘’ʼ‚‛′`´]/g, "'"],
  [/[“”„‟«»″]/g, '"'],
  [/[‐‑‒–—―−]|-{2,3}/g, '-'],
];

/**
 * What counts of a token when texts are compared: not the space before it, not what nobody sees, not
 * the shape of quotes and dashes.
 */
export function keyOf(token: string): string {
  // Most tokens are plain.
  if (/^ ?[a-z0-9.,]+$/i.test(token)) return token.trimStart();
  const plain = token.replace(/\p{Cf}/gu, '').replace(/^[^\S\n\t]+/, '');
  return ALIKE.reduce((key, [signs, sign]) => key.replace(signs, sign), plain.normalize('NFKC'));
}
