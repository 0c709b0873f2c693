// An app's bundle has the languages that the app chooses: see docs/languages.md.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'esbuild';
import { rollup } from 'rollup';
import { builtFolder, groups, languages } from '../../scripts/languages.mjs';
import { root } from '../../scripts/run.mjs';

const LIST = 'consent-elements/languages.js';
const CHOSEN = ['de', 'zu'];

const appFile = (name) => path.join(root, 'test/apps/chosen-languages', name);

/** A phrase of each group by which a language can be told from the others. */
const TELLTALE = { consent: 'preferencesText', policy: 'loadFailed', receipt: 'receiptNotCopied' };

const telltales = await Promise.all(
  languages.flatMap((lang) =>
    groups.map(async (group) => {
      const file = path.join(root, 'dist', builtFolder(group), `${lang}.js`);
      const { default: phrases } = await import(pathToFileURL(file).href);
      // Up to what a bundler may quote in another way.
      return { lang, group, text: phrases[TELLTALE[group]].split(/['"`]/)[0] };
    }),
  ),
);

const foundIn = (code) =>
  telltales.filter(({ text }) => code.includes(text)).map(({ lang, group }) => `${lang} ${group}`);

const all = (wanted) => wanted.flatMap((lang) => groups.map((group) => `${lang} ${group}`));

const bundlers = {
  async rollup(list) {
    const alias = { name: 'alias', resolveId: (source) => (source === LIST ? list : null) };
    const bundle = await rollup({
      input: appFile('app.js'),
      plugins: [alias, nodeResolve()],
      logLevel: 'silent',
    });
    const { output } = await bundle.generate({ format: 'es' });
    return output.map(({ code }) => code).join('\n');
  },
  async esbuild(list) {
    const { outputFiles } = await esbuild.build({
      entryPoints: [appFile('app.js')],
      outdir: 'out',
      alias: list ? { [LIST]: list } : {},
      bundle: true,
      splitting: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
    });
    return outputFiles.map(({ text }) => text).join('\n');
  },
};

for (const [name, bundle] of Object.entries(bundlers)) {
  test(`an app bundled by ${name} has the languages of its own list, and no others`, async () => {
    assert.deepEqual(foundIn(await bundle(appFile('languages.js'))), all(CHOSEN));
  });

  test(`an app bundled by ${name} that does not choose has them all`, async () => {
    assert.deepEqual(foundIn(await bundle()), all(languages));
  });
}
