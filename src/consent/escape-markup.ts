const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for HTML, in and out of attributes. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);
