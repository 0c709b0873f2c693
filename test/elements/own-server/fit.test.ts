import { expect } from '../../harness/expect.js';
import { parseRecord, serializeRecord } from '../../../src/consent/consent-record.js';
import { decide } from '../../../src/consent/decision.js';
import type { ShownCategory } from '../../../src/consent/declarations.js';
import { createReceipt, type Receipt } from '../../../src/consent/receipt.js';
import { eventOf } from '../../../src/consent/receipt-event.js';
import { fit } from '../../../src/elements/own-server/fit.js';
import { problemIn } from '../../../src/records/json-schema.js';
import { receiptSchema } from '../../../src/records/receipt-schema.js';

const AT = 1_794_873_600;
const LIMIT = 8192;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

interface Page {
  /** Names of categories. */
  readonly names: readonly string[];
  readonly services?: number;
  /** A text, wherever a page may have one. */
  readonly text?: string;
}

/** The record of an answer in a page that declares as much. */
function recordOf({ names, services = 0, text = 'Counts visits.' }: Page): Receipt {
  const categories = names.map((name): ShownCategory => ({
    name,
    basis: 'consent',
    label: text,
    brief: '',
    description: text,
    stored: [],
    services: Array.from({ length: services }, (_, index) => ({
      name: `${name}.service-${index}`,
      label: text,
      description: text,
      provider: text,
      privacyHref: '/privacy',
      country: 'ZA',
      stored: [],
    })),
  }));
  const settings = { maxAge: 182, maxAgeDenied: 182, gpc: 'deny', policyHref: `/${text}` } as const;
  const record = {
    granted: names.slice(0, 1),
    denied: names.slice(1),
    policy: 'x'.repeat(32),
    at: AT,
    id: 'a'.repeat(22),
  };
  // What no cookie can hold nobody has answered.
  expect(parseRecord(serializeRecord(record)), 'a cookie holds the answer').to.not.equal(undefined);
  const words = { text, language: 'en', sha256: '0'.repeat(64) };
  const receipt = createReceipt({
    record,
    settings: settings as unknown as Parameters<typeof createReceipt>[0]['settings'],
    decision: decide(settings, categories, record, false, AT),
    categories,
    controller: text,
    jurisdiction: text,
    withdrawal: text,
    language: 'en',
    now: AT,
  });
  return { ...receipt, events: [eventOf(record, settings, { method: 'keyboard', words })] };
}

/** As many names as a cookie holds, as short as can be: what grows most in JSON. */
const shortest = [
  ...LETTERS,
  ...LETTERS.flatMap((one) => [...LETTERS, ...'0123456789-'].map((other) => one + other)),
].slice(0, 1230);

const pages: Record<string, Page> = {
  'much text': { names: ['measurement'], text: 'Words. '.repeat(2000) },
  'many services': { names: ['measurement', 'marketing'], services: 400 },
  'many categories': { names: LETTERS.flatMap((one) => [`${one}-abc`, `${one}-def`]) },
  'a cookie full of short names': { names: shortest },
  'all of that': { names: shortest.slice(0, 1200), services: 2, text: '💬'.repeat(2000) },
};

describe('a record that is sent', () => {
  it('is whole if it fits', () => {
    const record = recordOf({ names: ['measurement'], services: 2 });
    expect(fit(record)).to.equal(record);
  });

  for (const [name, page] of Object.entries(pages))
    it(`fits with ${name}, is a receipt, and has the answer`, () => {
      const record = recordOf(page);
      const sent = fit(record);
      const bytes = (one: Receipt): number => new TextEncoder().encode(JSON.stringify(one)).length;
      expect(bytes(record)).to.be.above(LIMIT);
      expect(bytes(sent)).to.be.at.most(LIMIT);
      expect(problemIn(sent, receiptSchema)).to.equal(undefined);
      const [{ notice, ...answer }, ...more] = record.events as [Receipt['events'][0]];
      expect(sent.events).to.deep.equal([{ ...answer, notice: { ...notice, text: '' } }, ...more]);
      expect(sent.record_id).to.equal(record.record_id);
    });

  it('says the state of each purpose as long as that fits', () => {
    const record = recordOf({ names: ['measurement', 'marketing'], services: 400 });
    expect(fit(record).purposes).to.deep.equal(
      ['measurement', 'marketing'].map((purpose) => ({
        purpose,
        lawful_basis: 'consent',
        state: purpose === 'measurement' ? 'granted' : 'denied',
        services: [],
        storage: [],
      })),
    );
  });
});
