import { escapeMarkup } from '../consent/escape-markup.js';

/** ` id="rights"`; attributes without a value are skipped. */
export const attributesOf = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value ? ` ${name}="${escapeMarkup(value)}"` : ''))
    .join('');
