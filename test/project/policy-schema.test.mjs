// docs/policy.schema.json, which editors go by, and the code that reads such a policy. Needs a build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import { policyHtml } from 'consent-elements/policy-json.js';
import fc from 'fast-check';
import { root } from '../../scripts/run.mjs';

const schema = JSON.parse(readFileSync(path.join(root, 'docs/policy.schema.json'), 'utf8'));
const isValid = new Ajv().compile(schema);

function isRead(document) {
  try {
    policyHtml(document);
    return true;
  } catch (error) {
    assert.ok(error instanceof TypeError, error);
    assert.match(error.message, /^policy: .+ has to be /);
    return false;
  }
}

/** Every field there is. */
const whole = {
  $schema: 'policy.schema.json',
  title: 'Privacy policy',
  version: '2026-05-13',
  effective: '2026-05-13',
  updated: '2026-05-13',
  responsibleParty: 'Example (Pty) Ltd',
  introduction: ['In short.'],
  sections: [
    {
      title: 'Cookies',
      id: 'cookies',
      aliases: ['cookie-policy'],
      covers: ['popia-18-1-a'],
      appliesTo: 'site',
      content: [
        ['See ', { text: 'the shop', href: 'https://shop.example/' }, '.'],
        { paragraph: 'For visitors.', appliesTo: 'site' },
        { list: ['One', ['two ', { text: 'by mail', href: 'mailto:a@b.example' }]], ordered: true },
        { list: ['**One**\nline', { list: ['within', { list: ['deep'] }], ordered: true }] },
        { terms: [{ term: 'Cookie', definition: 'A small note.' }] },
        { table: { caption: 'Kept', head: ['Name', 'For'], rows: [['consent', 'half a year']] } },
        { table: { head: ['A', 'B'], rows: [[{ text: ['both'], columns: 2, rows: 1 }]] } },
        { live: 'status', appliesTo: 'workspace' },
      ],
      sections: [{ title: 'Measurement' }],
    },
  ],
};

test('a policy with everything that there can be is valid, and read', () => {
  assert.equal(isValid(whole), true, JSON.stringify(isValid.errors));
  assert.equal(isRead(whole), true);
});

/** The paths of everything in a document. */
const paths = (value, path = []) => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.keys(value).flatMap((key) => paths(value[key], [...path, key]))
    : []),
];

function withOther(document, [key, ...rest], replace) {
  if (key === undefined) return replace(document);
  const copy = Array.isArray(document) ? [...document] : { ...document };
  const value = withOther(document[key], rest, replace);
  if (value === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = value;
  return copy;
}

test('whatever the schema refuses, the code refuses, and nothing else', () => {
  const other = fc.constantFrom(
    ...[undefined, null, 1, true, '', ' ', 'two words', 'javascript:alert(1)', ' data:,x', '/a:b'],
    ...[
      'HTTPS://a.example',
      [],
      ['x'],
      {},
      { text: 'x' },
      { live: 'banner' },
      [[]],
      [1],
      0,
      1.5,
      1001,
      { list: [] },
    ],
  );
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...paths(whole).slice(1)), other, (place, value) => {
      const document = withOther(whole, place, () => value);
      // A document comes from JSON, where nothing is undefined.
      const parsed = JSON.parse(JSON.stringify(document));
      refused += !isValid(parsed);
      assert.equal(isRead(parsed), isValid(parsed), JSON.stringify(isValid.errors));
    }),
    { numRuns: 2000 },
  );
  assert.ok(refused > 200, 'some were refused');
});

test('an unknown field is refused wherever it stands', () => {
  for (const place of paths(whole)) {
    const document = withOther(whole, place, (value) =>
      typeof value === 'object' && !Array.isArray(value) ? { ...value, titel: 'x' } : value,
    );
    if (JSON.stringify(document) === JSON.stringify(whole)) continue;
    assert.equal(isValid(document), false, place.join('.'));
    assert.equal(isRead(document), false, place.join('.'));
  }
});
