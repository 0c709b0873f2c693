// Every block of code in the README and the docs is one that works: compiled, parsed or run. HTML is tried in a
// browser, by test/e2e/code-blocks.test.mjs. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { transform } from 'lightningcss';
import { root } from '../../scripts/run.mjs';
import { codeBlocks } from '../harness/code-blocks.mjs';

const blocks = codeBlocks();
const inLanguage = (...languages) => blocks.filter(({ language }) => languages.includes(language));

const SCRIPTS = ['js', 'ts', 'jsx', 'tsx'];
/** Languages whose examples readme.test.mjs runs, or that no tool here reads. */
const RUN_ELSEWHERE = ['python', 'php', 'go'];

test('every block is in a language that a test tries', () => {
  const tried = ['', 'html', 'css', 'json', 'sh', ...SCRIPTS, ...RUN_ELSEWHERE];
  assert.ok(blocks.length > 60, 'the blocks were found');
  assert.deepEqual(
    blocks.filter(({ language }) => !tried.includes(language)).map(({ name }) => name),
    [],
  );
});

test('every block of JSON can be parsed', () => {
  for (const { name, code } of inLanguage('json'))
    assert.doesNotThrow(() => JSON.parse(code), name);
});

test('every block of CSS can be parsed, and sets custom properties that there are', () => {
  const known = readFileSync(path.join(root, 'docs/theming.md'), 'utf8');
  for (const { name, code } of inLanguage('css')) {
    transform({ filename: name, code: Buffer.from(code) });
    for (const [, property] of code.matchAll(/(--(?:consent|policy)-[\w-]+)\s*:/g))
      assert.ok(known.includes(`\`${property}\``), `${name}: ${property}`);
  }
});

test('every command in a shell block is one that there is', () => {
  const { scripts, name: own } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const commands = readFileSync(path.join(root, 'bin/consent-elements.mjs'), 'utf8');
  const npm = ['start', 'cit', 'install'];
  for (const { name, code } of inLanguage('sh'))
    for (const line of code.split('\n').filter((text) => /^\w/.test(text))) {
      const [tool, word, ...more] = line.replace(/ +#.*/, '').split(/ +/);
      if (tool === 'npm' && word === 'run') assert.ok(scripts[more[0]], `${name}: ${line}`);
      else if (tool === 'npm') assert.ok(npm.includes(word), `${name}: ${line}`);
      else {
        assert.deepEqual([tool, word], ['npx', own], `${name}: ${line}`);
        assert.match(commands, new RegExp(`^  '?${more[0]}'?: `, 'm'), `${name}: ${line}`);
      }
    }
});

/** Inside the package, so that it is found by its name, as in an app. */
const folder = path.join(root, 'test-results/code-blocks');
after(() => rmSync(folder, { recursive: true, force: true }));

/** What the words around the examples speak of. */
const PAGE = `import type { ConsentGate } from 'consent-elements';
declare global {
  const consent: ConsentGate;
  const consentElements: ConsentGate;
  const signal: AbortSignal;
  const pasted: string;
  const request: Request;
  const response: { setHeader(name: string, value: string): void };
  function startMeasuring(): void;
  function stopMeasuring(): void;
  function measure(request: Request): void;
}
`;

/** What an example leaves out because the one before it, or the words around it, have it. */
const IMPLIED = {
  startConsent: "import { startConsent } from 'consent-elements';",
  useEffect: "import { useEffect } from 'react';",
};

test('every block of JavaScript and TypeScript compiles against the built package', () => {
  rmSync(folder, { recursive: true, force: true });
  const files = inLanguage(...SCRIPTS).map(writeBlock);
  assert.ok(files.length > 20, 'the blocks were found');
  write('page.d.ts', PAGE);
  // Not a dependency, not even of the tests: the example is its manual's.
  write(
    'segment.d.ts',
    `declare module '@segment/analytics-consent-tools' { export const createWrapper: (settings: {
      shouldLoadSegment(context: { load(settings: object): void }): Promise<void>;
      getCategories(): Record<string, boolean>;
      registerOnConsentChanged(change: (categories: Record<string, boolean>) => void): void;
    }) => unknown; }`,
  );
  write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        module: 'nodenext',
        moduleDetection: 'force',
        types: ['node', 'react'],
        jsx: 'react-jsx',
        strict: true,
        // Examples in JavaScript have no types to write.
        noImplicitAny: false,
        strictNullChecks: false,
        skipLibCheck: true,
        noEmit: true,
      },
      include: ['**/*'],
    }),
  );
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '--project', folder, '--pretty', 'false'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(stdout, '');
});

/** A block as a file: by the name in its first line, or by its place. Documents are apart from each other. */
function writeBlock({ file, number, language, code }) {
  const named = /^\/\/ ([\w./-]+\.[jt]sx?)\b/.exec(code)?.[1] ?? `${number}.${language}`;
  const place = path.posix.join(file.replace(/\.md$/, ''), named.replace(/\.js(x?)$/, '.ts$1'));
  const implied = Object.entries(IMPLIED)
    .filter(
      ([word]) => new RegExp(`\\b${word}\\(`).test(code) && !code.includes(`import { ${word}`),
    )
    .map(([, line]) => line);
  write(place, [...implied, code, ''].join('\n'));
  return place;
}

function write(name, text) {
  const file = path.join(folder, name);
  assert.ok(!existsSync(file), `${name} is there once`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
