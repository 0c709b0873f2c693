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
    'dist/site/consent-elements.js',
    'dist/site/consent-ui.js',
    'dist/site/lit.js',
    'dist/site/policy-ui.js',
    'dist/site/way-back.js',
    'dist/site/locales/de.js',
    'dist/site/themes/paper.css',
    'dist/site/integrity.json',
    'dist/site/third-party-licenses.txt',
    'dist/custom-elements.json',
    'dist/editors/web-types.json',
    'dist/types/jsx.d.ts',
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
    /^bin\/((scan|records)\/)?[a-z-]+\.mjs$/,
    /^bin\/records\/check-chain\.py$/,
    /^bin\/scan\/cookie-database\/(cookies\.json|LICENSE\.txt)$/,
    /^docs\/(policy|receipt)\.schema\.json$/,
    /^docs\/[a-z0-9/-]+\.md$/,
    /^docs\/images\/banner\.png$/,
    /^integrations\/wordpress\/[\w/.-]+$/,
    /^dist\/site\/[a-z-]+\.js$/,
    /^dist\/site\/locales\/((policy|receipt)\/)?[a-z]{2}\.js$/,
    /^(dist\/site|src)\/themes\/[a-z-]+\.css$/,
    /^dist\/site\/integrity\.json$/,
    /^dist\/site\/(LICENSE|third-party-licenses)\.txt$/,
    /^dist\/custom-elements\.json$/,
    /^dist\/editors\/[a-z-]+\.json$/,
    /^dist\/types\/[a-z]+\.d\.ts$/,
    /^dist\/npm\/[a-z0-9/-]+(\.styles)?(\.js|\.d\.ts)(\.map)?$/,
    /^src\/[a-z0-9/-]+(\.styles|\.d)?\.ts$/,
  ];
  assert.deepEqual(
    packed.filter((file) => !expected.some((pattern) => pattern.test(file))),
    [],
  );
});

test('the folder for websites has every file that a tag may load, with its hash', () => {
  const site = path.join(root, 'dist/site');
  const integrity = JSON.parse(readFileSync(path.join(site, 'integrity.json'), 'utf8'));
  const themes = readdirSync(path.join(root, 'src/themes')).map((file) => `themes/${file}`);
  assert.deepEqual(Object.keys(integrity), [...scriptTagFiles, ...themes].toSorted());
  for (const [file, expected] of Object.entries(integrity)) {
    const content = readFileSync(path.join(site, file));
    assert.equal(expected, `sha384-${createHash('sha384').update(content).digest('base64')}`, file);
  }
});

test('no file for websites names a source map, which the package leaves out', () => {
  for (const file of scriptTagFiles) {
    const code = readFileSync(path.join(root, 'dist/site', file), 'utf8');
    assert.doesNotMatch(code, /sourceMappingURL/, file);
  }
});

test('what the README links to and shows is in the package', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const links = [...readme.matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)].map(([, link]) => link);
  assert.ok(links.length > 20);
  const isPacked = (link) => packed.some((file) => file === link || file.startsWith(`${link}`));
  assert.deepEqual(
    links.filter((link) => !isPacked(link)),
    [],
  );
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
