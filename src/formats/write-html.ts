const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text that means itself, in HTML and in the quotes of an attribute. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);

/** ` id="rights"`; what has no value is left out. */
export const attributesOf = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ''))
    .join('');
