/** Typographic characters, and what a keyboard has for them. */
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
};

/**
 * Text for comparing and searching: lower case, without accents, with plain quotes and dashes, as
 * readers type it ("prive" finds "privé").
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’ʼ“”„‐‑–—\u00a0\u00ad\u200b]/g, (sign) => ALIKE[sign]!);
