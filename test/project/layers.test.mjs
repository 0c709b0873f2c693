import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { root } from '../../scripts/run.mjs';
import rules from './dependency-rules.mjs';

const violationsIn = async (baseDir) => {
  const { options, ...ruleSet } = rules;
  const { output } = await cruise(
    ['src'],
    // The projects below have their packages by a link.
    { ...options, baseDir, ruleSet, validate: true, preserveSymlinks: true },
    undefined,
    { tsConfig: extractTSConfig(path.join(root, 'tsconfig.json')) },
  );
  assert.ok(output.summary.totalCruised > 0, 'the source was found');
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
};

test('every module imports only what its folder may know, and never in a circle', async () => {
  assert.deepEqual(await violationsIn(root), []);
});

/** A project with these files, and what is wrong with it. */
async function violationsOf(files) {
  const project = mkdtempSync(path.join(tmpdir(), 'layers-'));
  try {
    symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'), 'junction');
    cpSync(path.join(root, 'tsconfig.json'), path.join(project, 'tsconfig.json'));
    for (const [file, source] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
      writeFileSync(path.join(project, file), source);
    }
    return await violationsIn(project);
  } finally {
    rmSync(project, { recursive: true });
  }
}

const known = {
  'src/consent/decision.ts': 'export const x = 1;',
  'src/gate/page.ts': 'export const x = 1; export type Page = 1;',
  'src/elements/a/b.ts': 'export const x = 1;',
  'src/entries/npm/index.ts': "import { x } from '../../gate/page.js'; export { x };",
};

/** What breaks a rule: the rule, and the files that do it. */
const forbidden = {
  'a package in the rules': [
    'ring-consent',
    { 'src/consent/a.ts': "import { LitElement } from 'lit'; LitElement;" },
  ],
  'a ring in another': [
    'ring-policy',
    { 'src/policy/a.ts': "export * from '../consent/decision.js';" },
  ],
  'a lazy import': [
    'ring-gate',
    { 'src/gate/a.ts': "export const x = await import('../elements/a/b.js');" },
  ],
  'a type': [
    'ring-elements',
    {
      'src/elements/a/c.ts':
        "import type { Page } from '../../gate/page.js'; export type A = Page;",
    },
  ],
  'an inline type': [
    'ring-elements',
    { 'src/elements/a/c.ts': "export type A = import('../../gate/page.js').Page;" },
  ],
  'an entry': [
    'entries-only-put-together',
    { 'src/events/a.ts': "import '../entries/npm/index.js';" },
  ],
  'a folder without rules': [
    'ring-without-rules',
    { 'src/novelty/a.ts': "import '../consent/decision.js';" },
  ],
  'a circle': [
    'no-circular',
    {
      'src/consent/decision.ts': "export { y as x } from './b.js';",
      'src/consent/b.ts': "export { x as y } from './decision.js';",
    },
  ],
};

for (const [what, [rule, files]] of Object.entries(forbidden)) {
  test(`the rules catch ${what}`, async () => {
    const violations = await violationsOf({ ...known, ...files });
    assert.ok(
      violations.some((violation) => violation.startsWith(`${rule}:`)),
      violations.join(),
    );
  });
}

test('the rules let pass what keeps them', async () => {
  const fine = {
    ...known,
    'src/gate/effects/a.ts': "import '../page.js'; import '../../consent/decision.js';",
    'src/elements/a/c.ts': "import { classMap } from 'lit/directives/class-map.js'; classMap;",
    'src/consent/a.ts': "// import 'lit'\nexport const text = \"import 'lit'\";",
  };
  assert.deepEqual(await violationsOf(fine), []);
});
