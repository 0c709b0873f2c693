// What the adapters for frameworks weigh and bring along.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../../scripts/run.mjs';

/** What an app imports of each. */
const ADAPTERS = {
  react: '{ ConsentScript, useConsent }',
  vue: '{ ConsentScript, useConsent }',
  svelte: '{ consent }',
  solid: '{ createConsent }',
  angular: '{ injectConsent }',
};

for (const [name, exported] of Object.entries(ADAPTERS))
  test(`${name}: the adapter is less than 1 kB, and brings neither gate nor elements`, async () => {
    const { outputFiles, metafile } = await build({
      stdin: {
        contents: `export ${exported} from 'consent-elements/${name}.js';`,
        resolveDir: root,
      },
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'esm',
      external: ['react', 'vue', 'solid-js', '@angular/core'],
    });
    const size = gzipSync(outputFiles[0].contents).length;
    assert.ok(size < 1000, `${size} bytes`);
    const files = Object.keys(metafile.inputs).filter((file) => file.startsWith('dist/'));
    assert.ok(files.length > 2, 'the adapter was found');
    assert.deepEqual(
      files.filter((file) => !/^dist\/npm\/(entries\/npm|frameworks|consent|page)\//.test(file)),
      [],
    );
  });

test('on a server nothing is allowed, nothing is decided, and nothing waits', async () => {
  const { consent } = await import('consent-elements/svelte.js');
  const seen = [];
  consent.subscribe((current) => seen.push([current.allows('measurement'), current.decision]))();
  assert.deepEqual(seen, [[false, undefined]]);
});

test('React Server Components leave the adapter to the browser', () => {
  const file = fileURLToPath(import.meta.resolve('consent-elements/react.js'));
  assert.match(readFileSync(file, 'utf8'), /^'use client';/);
});
