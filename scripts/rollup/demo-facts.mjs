// What the demo says about the package, read from what was built: `import … from 'virtual:demo-facts'`.
import { readdirSync, readFileSync } from 'node:fs';
import { languages } from '../languages.mjs';

const name = 'virtual:demo-facts';

export function demoFacts() {
  return {
    name: 'demo-facts',
    resolveId: (source) => (source === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? asModule(facts()) : null),
  };
}

function facts() {
  return {
    languages: ['en', ...languages].map(describe).toSorted(byName),
    themes: readdirSync('dist/themes').map((file) => file.replace(/\.css$/, '')),
    // What `npm run sizes` prints; a test compares it with what was built.
    sizes: JSON.parse(readFileSync('test/project/sizes.json', 'utf8')).visits,
  };
}

/** A language by its own name, as its speakers look for it. */
function describe(code) {
  const locale = new Intl.Locale(code);
  const { direction } = locale.getTextInfo?.() ?? locale.textInfo;
  return {
    code,
    dir: direction,
    name: new Intl.DisplayNames([code], { type: 'language' }).of(code),
  };
}

const { compare } = new Intl.Collator('en');
const byName = (one, other) => compare(one.name, other.name);

const asModule = (values) =>
  Object.entries(values)
    .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
    .join('\n');
