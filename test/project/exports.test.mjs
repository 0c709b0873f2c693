import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const targets = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string' ? [target] : Object.values(target),
);
const exists = (file) => existsSync(path.join(root, file));

test('everything that the package offers is there', () => {
  const fields = ['types', 'customElements', 'unpkg', 'jsdelivr'].map((field) => manifest[field]);
  const files = [...targets.filter((target) => !target.includes('*')), ...fields];
  assert.deepEqual(
    files.filter((file) => !exists(file)),
    [],
  );
});

test('every element can be imported by its tag name', () => {
  const tags = readdirSync(path.join(root, 'src/elements')).filter((tag) =>
    exists(`src/elements/${tag}/define.ts`),
  );
  assert.ok(tags.length > 0);
  for (const tag of tags) {
    assert.equal(
      manifest.exports[`./${tag}.js`]?.default,
      `./dist/npm/elements/${tag}/define.js`,
      tag,
    );
  }
});

test('every published module has its declarations beside it', () => {
  const modules = readdirSync(path.join(root, 'dist/npm'), { recursive: true }).filter((file) =>
    file.endsWith('.js'),
  );
  const missing = modules.filter((file) => !exists(`dist/npm/${file.replace(/\.js$/, '.d.ts')}`));
  assert.deepEqual(missing, []);
});

test('source maps lead to files of the package', () => {
  for (const file of readdirSync(path.join(root, 'dist/npm'), { recursive: true })) {
    if (!file.endsWith('.map')) continue;
    const map = path.join(root, 'dist/npm', file);
    for (const source of JSON.parse(readFileSync(map, 'utf8')).sources) {
      const target = path.relative(root, path.resolve(path.dirname(map), source));
      assert.ok(target.startsWith('src') && exists(target), `${file} → ${target}`);
    }
  }
});
