import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { findViolations } from './import-rules.mjs';

const src = path.join(root, 'src');

test('every module imports only what its folder may know', () => {
  const files = readdirSync(src, { recursive: true }).filter((file) => file.endsWith('.ts'));
  assert.ok(files.length > 20, 'the source was found');
  const violations = files.flatMap((file) =>
    findViolations(file.replaceAll('\\', '/'), readFileSync(path.join(src, file), 'utf8')),
  );
  assert.deepEqual(violations, []);
});

test('the rules catch what breaks them', () => {
  const forbidden = {
    'consent/a.ts': "import { LitElement } from 'lit';",
    'policy/a.ts': "export * from '../consent/decision.js';",
    'gate/a.ts': "const x = await import('../elements/consent-banner/consent-banner.js');",
    'elements/consent-banner/a.ts': "import type { Page } from '../../gate/page.js';",
    'elements/consent-banner/b.ts': "type Page = import('../../gate/page.js').Page;",
    'server/a.ts': "import { html } from 'lit/html.js';",
    'events/a.ts': "import '../entries/npm/index.js';",
    'signals/a.ts': "import x from '../../scripts/run.mjs';",
    'novelty/a.ts': '',
  };
  for (const [file, source] of Object.entries(forbidden)) {
    assert.equal(findViolations(file, source).length, 1, `${file}: ${source}`);
  }
});

test('the rules let pass what keeps them', () => {
  const fine = {
    'entries/npm/index.ts': "import { startGate } from '../../gate/start-gate.js';",
    'gate/effects/a.ts': "import { page } from '../page.js'; import '../../consent/decision.js';",
    'elements/consent-banner/a.ts': "import { classMap } from 'lit/directives/class-map.js';",
    'consent/a.ts': "// import 'lit'\nconst text = \"import 'lit'\";",
  };
  for (const [file, source] of Object.entries(fine)) {
    assert.deepEqual(findViolations(file, source), [], `${file}: ${source}`);
  }
});
