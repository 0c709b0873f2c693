/**
 * Text for comparing and finding: without case and accents, as readers type it ("privé" is found by
 * "prive"). Letters that are written as one but are two (ﬁ, ß) stay as they are.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
