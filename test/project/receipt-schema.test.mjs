// docs/receipt.schema.json, and the code that makes receipts. Needs a build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import { createReceipt, eventOf, parseRecord } from 'consent-elements/receipt.js';
import { decideForRequest } from 'consent-elements/server.js';
import { root } from '../../scripts/run.mjs';

const schema = JSON.parse(readFileSync(path.join(root, 'docs/receipt.schema.json'), 'utf8'));
const isValid = new Ajv().compile(schema);

const now = Math.floor(Date.now() / 1000);
const settings = {
  policyVersion: '2026-05-13',
  policyHref: '/privacy',
  categories: ['essential', 'measurement'],
  scope: 'workspace-acme',
  maxAge: 182,
  maxAgeDenied: 30,
  gpc: 'deny',
};
const stored = {
  name: '_pk_id*',
  type: 'cookie',
  duration: 'P13M',
  purpose: 'Tells visits apart.',
};
const categories = [
  {
    name: 'essential',
    basis: 'necessary',
    label: '',
    description: '',
    services: [],
    stored: [stored],
  },
  {
    name: 'measurement',
    basis: 'consent',
    label: 'Measurement',
    description: 'Counts page views.',
    stored: [],
    services: [
      {
        name: 'measurement.matomo',
        label: 'Matomo',
        description: '',
        provider: 'Example (Pty) Ltd',
        privacyHref: '/matomo',
        country: 'ZA',
        stored: [{ ...stored, purpose: '' }],
      },
    ],
  },
];
const id = 'abcdefghijklmnopqrstuv';
const cookie = (text) => `v=1&${text}&policy=2026-05-13&at=${now - 60}&id=${id}`;
const granting = cookie('granted=measurement&denied=measurement.matomo');
const refusing = `v=1&granted=&denied=measurement&policy=2026-05-13&at=${now}`;

/** The receipt that a server makes of a cookie, as it goes over the wire. */
function receiptOf(value, { headers = {}, ...more } = {}) {
  const { scope, ...rest } = settings;
  const decision = decideForRequest({ cookie: `consent=${value}`, ...headers }, rest);
  const source = { settings: { scope, ...rest }, decision, categories, now, ...more };
  const words = { withdrawal: 'At any time, in the settings.', language: 'en' };
  const receipt = createReceipt({ record: parseRecord(value), ...words, ...source });
  return JSON.parse(JSON.stringify(receipt));
}

const full = () => {
  const notice = { text: 'We use cookies\nAccept all', language: 'en', sha256: 'a'.repeat(64) };
  const circumstances = { method: 'keyboard', words: notice };
  const known = [eventOf(parseRecord(granting), settings, circumstances)];
  return receiptOf(granting, { known, controller: 'Example (Pty) Ltd', jurisdiction: 'ZA' });
};

test('a receipt with everything that there can be is valid', () => {
  const receipt = full();
  assert.equal(isValid(receipt), true, JSON.stringify(isValid.errors));
  assert.equal(receipt.record_id, id);
  assert.equal(receipt.events[0].notice.text, 'We use cookies\nAccept all');
  assert.equal(receipt.events[0].indication_method, 'keyboard');
});

test('the receipts of a refusal, of a signal and of nothing are valid', () => {
  const signal = receiptOf('', { headers: { 'sec-gpc': '1' } });
  for (const receipt of [receiptOf(refusing), signal, receiptOf('')])
    assert.equal(isValid(receipt), true, JSON.stringify(isValid.errors));
  assert.equal(signal.events[0].indication_method, 'signal');
  assert.deepEqual(receiptOf('').events, []);
});

test('what was granted and refused is told by name, services too', () => {
  const [essential, measurement] = full().purposes;
  assert.equal(essential.state, 'granted');
  assert.equal(measurement.state, 'granted');
  assert.equal(measurement.services[0].state, 'denied');
  const [refused] = receiptOf(refusing).purposes.slice(1);
  assert.deepEqual([refused.state, refused.services[0].state], ['denied', 'denied']);
  assert.equal(receiptOf('').purposes[1].state, 'undecided');
});

test('nobody is named where records are off', () => {
  assert.ok(!('record_id' in receiptOf(refusing)));
});

test('a refusal after a grant is a withdrawal, and lasts as the settings say', () => {
  const before = eventOf(parseRecord(granting), settings);
  const event = eventOf(parseRecord(refusing), settings, {}, before);
  assert.equal(event.event_state, 'ConsentWithdrawn');
  assert.equal(event.validity_duration, 'P30D');
  assert.equal(
    eventOf(parseRecord(granting), settings, {}, before).event_state,
    'RenewedConsentGiven',
  );
  assert.equal(eventOf(parseRecord(refusing), settings).event_state, 'ConsentRefused');
});

test('an answer that nobody took notes of comes before those that are known', () => {
  const known = [eventOf(parseRecord(granting), settings, { method: 'mouse' })];
  const { events } = receiptOf(refusing, { known });
  assert.deepEqual(
    events.map(({ event_state: state }) => state),
    ['ConsentWithdrawn', 'ConsentGiven'],
  );
  assert.ok(!('indication_method' in events[0]), 'nothing is made up');
});

test('the schema has no room for anything else', () => {
  for (const field of ['ip', 'user_agent', 'pii_principal_id', 'referrer'])
    assert.equal(isValid({ ...full(), [field]: 'x' }), false, field);
  const receipt = full();
  receipt.events[0].user_agent = 'x';
  assert.equal(isValid(receipt), false);
});

test('every field has a name in the vocabulary, or is explained by the schema alone', () => {
  const receipt = full();
  for (const [term, address] of Object.entries(receipt['@context'])) {
    if (address.startsWith('http')) continue;
    assert.match(address, /^(dpv|dct):\w+$/, term);
    assert.ok(
      JSON.stringify({ ...receipt, '@context': {} }).includes(`"${term}"`),
      `${term} is used`,
    );
  }
});
