import { expect } from '../harness/expect.js';
import type { DiagnosticCode } from '../../src/consent/diagnostics.js';
import { tellVendors } from '../../src/signals/tell-vendors.js';
import { told } from './decisions.js';

const page = globalThis as unknown as Record<string, unknown>;

/** What was reported: codes and details. */
const reports: [DiagnosticCode, ...unknown[]][] = [];
const tell = (
  names: string[],
  answers?: Record<string, boolean>,
  { at = 1, declared = {} }: { at?: number; declared?: Record<string, string[]> } = {},
) =>
  tellVendors(
    names,
    (vendor) => told(vendor, declared, answers, { at }),
    (...report) => reports.push(report),
  );

// What a vendor was told is remembered for as long as the page lives, so each test has its own.
describe('telling vendors', () => {
  beforeEach(() => {
    reports.length = 0;
  });

  it('says the same of a decision only once, and the next decision again', async () => {
    await tell(['matomo']);
    await tell(['matomo']);
    await tell(['matomo'], { measurement: true });
    await tell(['matomo'], { measurement: true });
    await tell(['matomo'], { measurement: true }, { at: 2 });
    expect(page['_paq']).to.deep.equal([
      ['requireConsent'],
      ['setConsentGiven'],
      ['setConsentGiven'],
    ]);
  });

  it('corrects itself when the page declares later who answers for a signal', async () => {
    const answers = { measurement: true, marketing: true };
    await tell(['microsoft-uet'], answers);
    await tell(['microsoft-uet'], answers, { declared: { marketing: ['ad_storage'] } });
    expect(page['uetq']).to.deep.equal([
      ...['consent', 'default', { ad_storage: 'denied' }],
      ...['consent', 'update', { ad_storage: 'denied' }],
      ...['consent', 'update', { ad_storage: 'granted' }],
    ]);
  });

  it('reports a name that is none, with those that are, and inherits no names', async () => {
    await tell(['gogle', 'constructor']);
    const allowed = 'google, microsoft-uet, clarity, meta, matomo, posthog, segment, plausible';
    expect(reports).to.deep.equal([
      ['unknown-vendor', allowed, 'gogle'],
      ['unknown-vendor', allowed, 'constructor'],
    ]);
  });

  it('reports what the page throws, and tells the others', async () => {
    const mine = new Error('mine');
    page['clarity'] = () => {
      throw mine;
    };
    page['uetq'] = [];
    await tell(['clarity', 'microsoft-uet'], { measurement: true }, { at: 3 });
    expect(reports).to.deep.equal([['signal-failed', 'clarity', mine]]);
    expect(page['uetq']).to.deep.equal(['consent', 'update', { ad_storage: 'denied' }]);
  });

  it('keeps the calls for a global that only the vendor can make, until it is first read', async () => {
    const calls: unknown[] = [];
    await tell(['meta'], { measurement: true });
    expect(page['fbq']).to.equal(undefined);
    page['fbq'] = (...call: unknown[]) => calls.push(call);
    expect(calls).to.deep.equal([]);
    (page['fbq'] as (...call: unknown[]) => void)('init', '1');
    expect(calls).to.deep.equal([
      ['consent', 'revoke'],
      ['init', '1'],
    ]);
    await tell(['meta'], { measurement: false }, { at: 2 });
    expect(calls.at(-1)).to.deep.equal(['consent', 'revoke']);
  });

  it('reaches a global that the page defines over ours, at the next decision', async () => {
    await tell(['posthog'], { measurement: true });
    const calls: unknown[] = [];
    Object.defineProperty(page, 'posthog', {
      value: { push: (call: unknown) => calls.push(call) },
      configurable: true,
    });
    await tell(['posthog'], { measurement: false }, { at: 2 });
    expect(calls).to.deep.equal([
      ['opt_in_capturing', { captureEventName: false }],
      ['opt_out_capturing'],
    ]);
  });

  it('stamps the events of Segment with the categories, and leaves the rest of them alone', async () => {
    const middleware: ((event: object) => void)[] = [];
    page['analytics'] = {
      addSourceMiddleware: (added: (event: object) => void) => middleware.push(added),
    };
    await tell(['segment'], { measurement: true });
    const obj = { context: { page: {}, consent: { other: 1 } } };
    let passed: unknown;
    middleware[0]!({ payload: { obj }, next: (payload: unknown) => (passed = payload) });
    expect(passed).to.deep.equal({
      obj: {
        context: {
          page: {},
          consent: { other: 1, categoryPreferences: { essential: true, measurement: true } },
        },
      },
    });
  });
});
