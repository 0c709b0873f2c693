// The doctor in the page and the scan from outside say the same of the same.
import '../harness/typescript.mjs';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declarationsFor } from '../../bin/scan/declarations.mjs';
import { codes } from '../../bin/scan/judge.mjs';

const { WORDS } = await import('../../src/doctor/words.ts');
const { declarationFor } = await import('../../src/doctor/remedies.ts');

test('each word of the doctor is the scan’s', () => {
  assert.ok(Object.keys(WORDS).length > 0);
  for (const [code, words] of Object.entries(WORDS)) assert.equal(words, codes[code]?.says, code);
});

for (const [kind, name] of [
  ['session-storage', 'a "name" <of> & its own'],
  ['local-storage', 'visits'],
])
  test(`${kind} that nobody knows is declared as the scan declares it`, () => {
    const visit = {
      declared: { items: [], necessary: [] },
      stored: [{ kind, name, host: 'www.site.example', by: '' }],
    };
    const page = { url: 'https://www.site.example/', visits: { unanswered: visit } };
    assert.equal(
      `${declarationFor(kind, name, 'www.site.example')}\n`,
      declarationsFor([page], ''),
    );
  });
