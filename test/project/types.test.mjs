import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';

const tsc = path.join(root, 'node_modules/typescript/bin/tsc');

function compile(project, ...options) {
  const { status, stdout } = spawnSync(process.execPath, [tsc, '--project', project, ...options], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, errors: stdout };
}

/** How an app resolves packages: as Node does, and as bundlers do. */
const resolutions = {
  nodenext: ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
};

for (const [name, options] of Object.entries(resolutions)) {
  test(`an app compiles against the built package (${name})`, () => {
    assert.deepEqual(compile('test/types', ...options), { status: 0, errors: '' });
  });

  test(`an app that declares its names gets no others past the compiler (${name})`, () => {
    assert.deepEqual(compile('test/types/names', ...options), { status: 0, errors: '' });
  });
}
