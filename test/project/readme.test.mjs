// Checks what the README and docs/ say against the project itself. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { root } from '../../scripts/run.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const load = (file) => import(pathToFileURL(path.join(root, file)).href);

const manifest = JSON.parse(read('package.json'));
const documents = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join('docs', file.replaceAll('\\', '/'))),
].map((file) => ({ file, text: read(file) }));
const elementPages = ['docs/elements.md', 'docs/policy-viewer.md'];

/** Where the reference of an element begins. */
const elementHeading = /^## `<([\w-]+)>`$/gm;

/** An element's part of the reference, up to the next heading of its level. */
function elementSection(tag) {
  const parts = elementPages.flatMap((file) => read(file).split(/^(?=## )/m));
  const part = parts.find((text) => text.startsWith(`## \`<${tag}>\`\n`));
  assert.ok(part, `the reference has a section for <${tag}>`);
  return part;
}

/** The fenced code blocks in the given languages. */
const blocks = (text, ...languages) =>
  [...text.matchAll(/^```(\w*)\n([^]*?)^```/gm)]
    .filter(([, language]) => languages.includes(language))
    .map(([, , code]) => code);

/** The first two cells of each row of a section's tables. */
const rows = (text) => [...text.matchAll(/^\| (.*?) \| (.*?) \|/gm)].map(([, ...cells]) => cells);

/** The anchor that sites make from a heading. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

test('every command that is named can be run', () => {
  const known = ['cit', 'install', 'publish', 'version', ...Object.keys(manifest.scripts)];
  const commands = documents.flatMap(({ text }) =>
    [...text.matchAll(/(?:^|`)npm (?:run )?([a-z][\w:]*)/gm)].map(([, name]) => name),
  );
  assert.ok(commands.includes('start') && commands.includes('cit'), 'the two commands are named');
  assert.deepEqual(
    commands.filter((name) => !known.includes(name)),
    [],
  );
});

test('every file that is named is there', () => {
  const missing = documents.flatMap(({ file, text }) => {
    const named = [
      ...text.matchAll(/(?:`|--files )((?:dist|src|test|scripts|docs|demo|\.ci)\/[\w./-]*)/g),
    ];
    // A recipe names the files of the reader's app.
    const ours = /^docs\/recipes\//.test(file)
      ? named.filter(([, one]) => one.startsWith('test/'))
      : named;
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
    return [
      ...ours.map(([, target]) => target),
      ...linked.map(([, target]) => path.posix.join(path.posix.dirname(file), target)),
    ].filter((target) => !existsSync(path.join(root, target)));
  });
  assert.deepEqual(missing, []);
});

test('every link to a heading finds it', () => {
  const lost = documents.flatMap(({ file, text }) =>
    [...text.matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)]
      .filter(([, target, anchor]) => {
        const other = target ? read(path.posix.join(path.posix.dirname(file), target)) : text;
        // In the documentation site, a row of a table about one name can be linked to as well.
        if (other.includes(`\n| \`${anchor}\` |`)) return false;
        return ![...other.matchAll(/^#+ (.*)$/gm)].some(([, title]) => anchorOf(title) === anchor);
      })
      .map(([link]) => link),
  );
  assert.deepEqual(lost, []);
});

test('everything that an example imports is exported', async () => {
  const imports = documents
    .flatMap(({ text }) => blocks(text, 'js', 'ts', 'tsx'))
    .flatMap((code) => [
      ...code.matchAll(/import (?:\{([^}]*)\} from )?'(consent-elements[^']*)'/g),
    ]);
  assert.ok(imports.length > 5, 'the imports were found');
  for (const [, names = '', specifier] of imports) {
    const entry = manifest.exports[specifier.replace('consent-elements', '.')];
    assert.ok(entry, specifier);
    const module = await load(entry.default);
    for (const name of names
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean))
      assert.ok(name in module, `${specifier} exports ${name}`);
  }
});

test('one import defines every element', async () => {
  // Lit has a registry of its own where there is no page.
  await load('dist/npm/entries/npm/elements.js');
  const tags = elementPages.flatMap((file) =>
    [...read(file).matchAll(elementHeading)].map(([, tag]) => tag),
  );
  assert.ok(tags.length >= 10, 'the elements were found');
  assert.deepEqual(
    tags.filter((tag) => !customElements.get(tag)),
    [],
  );
});

test('every type that is named is exported', () => {
  const types = [...read('docs/npm.md').matchAll(/`(Consent\w+|Decision)`/g)].map(
    ([, name]) => name,
  );
  assert.ok(types.length > 3, 'the types were found');
  // The names that an app declares are exported with all of their module, so that it can add to them.
  const exported =
    read('dist/npm/entries/npm/index.d.ts') + read('dist/npm/consent/declared-names.d.ts');
  for (const name of types) assert.match(exported, new RegExp(`\\b${name}\\b`));
});

test('every setting is there with its default, and no other', async () => {
  const { readSettings, SETTING_NAMES } = await load('dist/npm/consent/consent-settings.js');
  const { attributeOf } = await load('dist/npm/consent/diagnostics.js');
  const told = new Map(
    rows(read('docs/settings.md')).map(([name, standard]) => [
      /`([\w-]+)`/.exec(name)?.[1],
      standard,
    ]),
  );
  told.delete(undefined);
  const nameOf = (setting) => (setting === 'nonce' ? setting : attributeOf(setting));
  assert.deepEqual([...told.keys()].sort(), SETTING_NAMES.map(nameOf).sort());
  const defaults = readSettings({}, assert.fail);
  for (const setting of SETTING_NAMES) {
    const words = [defaults[setting] ?? ''].flat().join(' ');
    const value = /^`(.*)`$/.exec(told.get(nameOf(setting)))?.[1];
    if (value !== undefined) assert.equal(value, words, setting);
    else assert.match(words, /^(|0|false)$/, `${setting} has a default to be told`);
  }
});

/** From the source: nothing in the package needs these lists, so no build keeps them. */
async function importSource(file) {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(root, file)],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

test('every code of consent-error is told, and no other', async () => {
  const { DIAGNOSTIC_CODES } = await importSource('src/consent/diagnostics.ts');
  const { CHECK_CODES } = await importSource('src/check/check.ts');
  const told = rows(read('docs/errors.md')).map(([cell]) => /^`([\w-]+)`$/.exec(cell)?.[1]);
  assert.deepEqual(told.filter(Boolean).sort(), [...DIAGNOSTIC_CODES, ...CHECK_CODES].sort());
});

test('every code is told with the remedy that check() gives', async () => {
  const { REMEDIES } = await importSource('src/check/remedies.ts');
  const told = new Map(
    [...read('docs/errors.md').matchAll(/^\| `([\w-]+)` \| .* \| (.*) \|$/gm)].map(
      ([, code, remedy]) => [code, remedy],
    ),
  );
  for (const [code, remedy] of Object.entries(REMEDIES)) {
    const words = told
      .get(code)
      ?.replace(/\[.*?\]\((.*?)\)/g, 'docs/$1')
      .replaceAll('`', '');
    assert.equal(words, remedy, code);
  }
});

test('the checks know every attribute of our elements', async () => {
  const { ATTRIBUTES } = await importSource('src/check/elements.ts');
  const declared = JSON.parse(read('dist/custom-elements.json'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  assert.ok(declared.length >= 10, 'the elements were found');
  for (const { tagName, attributes = [] } of declared)
    assert.deepEqual(
      [...(ATTRIBUTES[tagName] ?? [])].sort(),
      attributes.map(({ name }) => name).sort(),
      tagName,
    );
});

test('everything that the gate can do is told, and nothing else', () => {
  const [, body] = /interface ConsentGate \{([^]*?)^\}/m.exec(
    read('dist/npm/consent/consent-gate.d.ts'),
  );
  const members = [...body.matchAll(/^ {4}(?:readonly )?(\w+)[:(?]/gm)].map(([, name]) => name);
  assert.ok(members.length > 10, 'the members were found');
  const table = rows(read('docs/javascript.md')).flatMap(([cell]) =>
    [...cell.matchAll(/`(\w+)/g)].map(([, name]) => name),
  );
  assert.deepEqual(table.sort(), [...members].sort());
  for (const { file, text } of documents)
    for (const [, name] of text.matchAll(/\bconsent\.(\w+)\(/g))
      assert.ok(members.includes(name), `consent.${name}() in ${file}`);
});

test('everything of an element that its user may touch is told', () => {
  const elements = JSON.parse(read('dist/custom-elements.json'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    // Nobody writes the way back: the gate does.
    .filter(({ tagName }) => tagName && tagName !== 'consent-way-back');
  assert.ok(elements.length >= 10, 'the elements were found');
  const declarations = read('docs/declarations.md');
  for (const element of elements) {
    const { tagName, attributes = [], slots = [], cssParts = [], members = [] } = element;
    const names = [
      ...attributes.map(({ name }) => name),
      ...[...slots, ...cssParts].map(({ name }) => name).filter(Boolean),
      ...members
        .filter(
          ({ kind, privacy, inheritedFrom }) => kind === 'method' && !privacy && !inheritedFrom,
        )
        .map(({ name }) => name),
    ];
    const isDeclaration = /^consent-(category|service|cookie)$/.test(tagName);
    const text = isDeclaration ? declarations : elementSection(tagName);
    for (const name of names)
      assert.match(text, new RegExp(`[\`"]${name}[\`"(]`), `<${tagName}> ${name}`);
  }
  const properties = elements.flatMap(({ cssProperties = [] }) => cssProperties);
  const told = rows(read('docs/theming.md')).map(([cell]) => cell);
  for (const { name } of properties) assert.ok(told.includes(`\`${name}\``), name);
});

/** Cookies, and whether each grants measurement: what the gate reads, other languages must too. */
const cookies = [
  [true, 'v=1&granted=measurement&denied=&policy=2026-05-13&at=1794873600'],
  [true, 'v=1&granted=maps+measurement&denied=maps.one&at=1794873600'],
  [false, 'v=1&granted=measurement.matomo&denied=measurement&at=1794873600'],
  [false, 'v=1&granted=&denied=measurement&at=1794873600'],
  [false, 'v=2&granted=measurement&denied=&at=1794873600'],
  [false, ''],
];

/** The example for a language. */
const example = (name, language) => {
  const text = read('docs/server.md');
  return blocks(text.slice(text.indexOf(`\n${name}\n`)), language)[0];
};

test('the cookie that is shown is one that the gate reads', async () => {
  const { parseRecord } = await load('dist/npm/consent/consent-record.js');
  const [, value] = /^consent=(v=1&.*)$/m.exec(read('docs/cookie.md'));
  assert.deepEqual(parseRecord(value).granted, ['measurement']);
});

test('the example for Node reads what the gate writes', async () => {
  const url = `data:text/javascript,${encodeURIComponent(example('Node', 'js'))}`;
  const { isGranted } = await import(url);
  for (const [granted, value] of cookies)
    assert.equal(isGranted(`a=b; consent=${value}`, 'measurement'), granted, value);
  assert.equal(isGranted(undefined, 'measurement'), false);
});

const python = ['python3', 'python'].find(
  (command) => spawnSync(command, ['--version']).status === 0,
);

test('the example for Python reads what the gate writes', { skip: !python }, () => {
  const script = `${example('Python', 'python')}
import json
print(json.dumps([is_granted({"consent": value}, "measurement") for _, value in json.loads(input())]))`;
  const { stdout, stderr } = spawnSync(python, ['-c', script], {
    input: JSON.stringify(cookies.map(([granted, value]) => [granted, value])),
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.deepEqual(
    JSON.parse(stdout),
    cookies.map(([granted]) => granted),
  );
});
