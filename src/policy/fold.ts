/**
 * Characters, and what people type for them: typographic ones, and letters that look like another one
 * with a stroke, or that some keyboards lack.
 */
const ALIKE: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u00ad': '',
  '\u200b': '',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  // Arabic: the line that stretches words, and letters that are written for each other.
  ـ: '',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};

const SIGNS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/** Accents; Hebrew points; Arabic vowels and hamzas, where they stand above or below a letter. */
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g;

/**
 * Text for comparing and searching: lower case, without accents and vowel points, with plain quotes and
 * dashes, as readers type it ("prive" finds "privé").
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(SIGNS, (sign) => ALIKE[sign]!);
