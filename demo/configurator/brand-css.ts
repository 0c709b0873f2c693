import type { Configuration } from './configuration.js';

/** The style sheet that goes with the page; empty if it needs none. */
export function brandCss({ tokens, words }: Configuration): string {
  const set = Object.entries(tokens).filter(([, value]) => value);
  const rules = [
    set.length > 0 &&
      rule(
        ':root',
        set.map(([name, value]) => `--consent-${name}: ${value};`),
      ),
    // Whoever has decided never loads the element, and would read its words in the page.
    Object.values(words).some(Boolean) && rule('consent-banner:not(:defined)', ['display: none;']),
  ];
  return rules.filter(Boolean).join('\n');
}

const rule = (selector: string, declarations: readonly string[]): string =>
  `${selector} {\n${declarations.map((declaration) => `  ${declaration}\n`).join('')}}\n`;
