const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as markup that shows it. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (one) => ESCAPES[one]!);
