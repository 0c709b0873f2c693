import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';

/** The paths of everything that `npm publish` would send. */
function packedFiles() {
  const json = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(json)[0].files.map((file) => file.path);
}

const packed = packedFiles();
const scriptTagFiles = ['', 'locales/', 'locales/policy/', 'locales/receipt/'].flatMap((folder) =>
  readdirSync(path.join(root, 'dist', folder))
    .filter((file) => file.endsWith('.js'))
    .map((file) => folder + file),
);

test('the package has what its users need', () => {
  const needed = [
    'package.json',
    'README.md',
    'LICENSE',
    'dist/consent-elements.js',
    'dist/consent-elements.js.map',
    'dist/consent-ui.js',
    'dist/lit.js',
    'dist/policy-ui.js',
    'dist/way-back.js',
    'dist/integrity.json',
    'dist/custom-elements.json',
    'dist/editors/web-types.json',
    'dist/types/jsx.d.ts',
    'dist/third-party-licenses.txt',
    'bin/consent-elements.mjs',
    'docs/policy.schema.json',
    'docs/settings.md',
    'dist/npm/entries/npm/index.js',
    'dist/npm/entries/npm/index.d.ts',
    'src/entries/npm/index.ts',
  ];
  assert.deepEqual(
    needed.filter((file) => !packed.includes(file)),
    [],
  );
});

test('the package has nothing else', () => {
  const expected = [
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
    /^bin\/[a-z-]+\.mjs$/,
    /^docs\/(policy|receipt)\.schema\.json$/,
    /^docs\/[a-z0-9/-]+\.md$/,
    /^dist\/[a-z-]+\.js(\.map)?$/,
    /^dist\/locales\/((policy|receipt)\/)?[a-z]{2}\.js$/,
    /^(dist|src)\/themes\/[a-z-]+\.css$/,
    /^dist\/(integrity|custom-elements)\.json$/,
    /^dist\/editors\/[a-z-]+\.json$/,
    /^dist\/types\/[a-z]+\.d\.ts$/,
    /^dist\/third-party-licenses\.txt$/,
    /^dist\/npm\/[a-z0-9/-]+(\.styles)?(\.js|\.d\.ts)(\.map)?$/,
    /^src\/[a-z0-9/-]+(\.styles|\.d)?\.ts$/,
  ];
  assert.deepEqual(
    packed.filter((file) => !expected.some((pattern) => pattern.test(file))),
    [],
  );
});

test('integrity.json has the hash of every file that a script tag may load', () => {
  const integrity = JSON.parse(readFileSync(path.join(root, 'dist/integrity.json'), 'utf8'));
  assert.deepEqual(Object.keys(integrity), scriptTagFiles.toSorted());
  for (const [file, expected] of Object.entries(integrity)) {
    const content = readFileSync(path.join(root, 'dist', file));
    assert.equal(expected, `sha384-${createHash('sha384').update(content).digest('base64')}`, file);
  }
});

test('no file for the script tag has a name that filter lists block', () => {
  // Parts of addresses in EasyList Cookie, EasyPrivacy and their like, as they are matched: after the
  // host.
  const blocked =
    /\/consent-banner-|-consent-banner-|\/consent-dialog\.|\/consent-modal\.|\/consent-manager\.|\/data-consent\.|cookie-?consent|\/(clarity|matomo|meta|piwik|plausible|posthog|segment)\b/i;
  assert.match('/cdn/consent-banner-3f2a.js', blocked, 'the pattern can match');
  const addresses = scriptTagFiles.map((file) => `/cdn/${file}`);
  assert.deepEqual(
    addresses.filter((address) => blocked.test(address)),
    [],
  );
});

test('the files for the script tag carry no warnings for developers', () => {
  for (const file of scriptTagFiles) {
    const code = readFileSync(path.join(root, 'dist', file), 'utf8');
    assert.doesNotMatch(code, /Lit is in dev mode/, file);
  }
});
