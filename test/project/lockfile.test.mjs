import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import semver from 'semver';
import { root } from '../../scripts/run.mjs';

const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const entries = Object.entries(packages).filter(([location]) => location !== '');

test('every package of the lockfile has its hash, and none names a registry', () => {
  for (const [location, { resolved, integrity }] of entries) {
    assert.equal(resolved, undefined, location);
    assert.match(integrity ?? '', /^sha512-/, location);
  }
});

// A package written in another language comes as one package for each system, of which npm installs
// one. A lockfile that knows only some of them breaks the installation on the others.
test('the lockfile knows the packages of every platform', () => {
  const missing = entries.flatMap(([location, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(name, location)),
  );
  assert.deepEqual(missing, []);
});

test('the tools run without a Node binary of their own', () => {
  assert.ok(
    !entries.some(([location]) => /node_modules\/node(-bin)?-(linux|darwin|win)/.test(location)),
  );
});

// npm warns of each that does not, and of each script that nobody has decided about.
test('an installation on the oldest Node that we promise prints no warning', () => {
  const oldest = semver.minVersion(manifest.devEngines.runtime.version);
  const installed = entries.filter(([, { optional }]) => !optional);
  const unsupported = installed.filter(
    ([, { engines }]) => engines?.node && !semver.satisfies(oldest, engines.node),
  );
  assert.deepEqual(
    unsupported.map(([location, { engines }]) => `${location}: Node ${engines.node}`),
    [],
  );
  const undecided = entries
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([location]) => location.split('node_modules/').at(-1))
    .filter((name) => !(name in manifest.allowScripts));
  assert.deepEqual(undecided, []);
});

/** Looks as Node does: beside the package that asks, then in the folders above. */
function isLocked(name, location) {
  const folders = location.split('/node_modules/');
  return folders.some((_, depth) => {
    const above = folders.slice(0, folders.length - depth).join('/node_modules/');
    return `${above}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
  });
}
