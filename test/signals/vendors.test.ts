// What each vendor is told, call by call. A page with an advertising category; the visitor's answer
// is the same for it and for measurement.
import { expect } from '../harness/expect.js';
import { clarity } from '../../src/signals/clarity.js';
import { updateCalls } from '../../src/signals/google-consent-mode.js';
import { matomo } from '../../src/signals/matomo.js';
import { meta } from '../../src/signals/meta.js';
import { microsoftUet } from '../../src/signals/microsoft-uet.js';
import { plausible } from '../../src/signals/plausible.js';
import { posthog } from '../../src/signals/posthog.js';
import { segment } from '../../src/signals/segment.js';
import type { Vendor, VendorCall } from '../../src/signals/vendor.js';
import { told } from './decisions.js';

const ADS = { marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'] };
const YES = { measurement: true, marketing: true };
const NO = { measurement: false, marketing: false };

const undecided = (name: string) => told(name, ADS);
const granted = (name: string) => told(name, ADS, YES);
const denied = (name: string) => told(name, ADS, NO);
/** Later, so that it is another decision. */
const grantedLater = (name: string) => told(name, ADS, YES, { at: 2 });
const deniedLater = (name: string) => told(name, ADS, NO, { at: 2 });
const signalled = (name: string) => told(name, ADS, undefined, { gpc: true });
const signalledAfterGrant = (name: string) => told(name, ADS, YES, { gpc: true });
const lapsed = (name: string) => told(name, ADS, YES, { at: 1, now: 400 });
const lapsedRefusal = (name: string) => told(name, ADS, NO, { at: 1, now: 400 });

type Moment = 'first visit' | 'granted before' | 'refused before' | 'grant' | 'refusal';
type Then = 'withdrawal' | 'later grant' | 'signal' | 'signal after a grant' | 'lapsed grant';
type Golden = Record<Moment | Then, readonly VendorCall[]>;

function callsOf(name: string, vendor: Vendor): Golden {
  const calls = (...[now, before]: ReturnType<typeof told>[]) => vendor.calls(now!, before);
  return {
    'first visit': calls(undecided(name)),
    'granted before': calls(granted(name)),
    'refused before': calls(denied(name)),
    grant: calls(granted(name), undecided(name)),
    refusal: calls(denied(name), undecided(name)),
    withdrawal: calls(deniedLater(name), granted(name)),
    'later grant': calls(grantedLater(name), denied(name)),
    signal: calls(signalled(name)),
    'signal after a grant': calls(signalledAfterGrant(name)),
    'lapsed grant': calls(lapsed(name)),
  };
}

const expectCalls = (name: string, vendor: Vendor, golden: Golden) =>
  expect(callsOf(name, vendor)).to.deep.equal(golden);

describe('vendors are told', () => {
  it('google: one update for each decision, after the default of the gate', () => {
    const update = (state: string) => [
      'consent',
      'update',
      {
        ad_storage: state,
        ad_user_data: state,
        ad_personalization: state,
        analytics_storage: state,
        functionality_storage: 'granted',
        personalization_storage: 'denied',
        security_storage: 'granted',
      },
    ];
    const google: Vendor = {
      calls: (decision, previous) => updateCalls(decision, !!previous),
      make() {},
    };
    expectCalls('google', google, {
      'first visit': [],
      'granted before': [update('granted')],
      'refused before': [update('denied')],
      grant: [update('granted')],
      refusal: [update('denied')],
      withdrawal: [update('denied')],
      'later grant': [update('granted')],
      signal: [update('denied')],
      'signal after a grant': [update('denied')],
      'lapsed grant': [],
    });
  });

  it('microsoft-uet: a denied default first, then one update for each decision', () => {
    const standard = ['consent', 'default', { ad_storage: 'denied' }];
    const update = (state: string) => ['consent', 'update', { ad_storage: state }];
    expectCalls('microsoft-uet', microsoftUet, {
      'first visit': [standard],
      'granted before': [standard, update('granted')],
      'refused before': [standard, update('denied')],
      grant: [update('granted')],
      refusal: [update('denied')],
      withdrawal: [update('denied')],
      'later grant': [update('granted')],
      signal: [standard, update('denied')],
      'signal after a grant': [standard, update('denied')],
      'lapsed grant': [standard],
    });
  });

  it('clarity: both storages, with their capital letters', () => {
    const all = (state: string) => [['consentv2', { ad_Storage: state, analytics_Storage: state }]];
    expectCalls('clarity', clarity, {
      'first visit': all('denied'),
      'granted before': all('granted'),
      'refused before': all('denied'),
      grant: all('granted'),
      refusal: all('denied'),
      withdrawal: all('denied'),
      'later grant': all('granted'),
      signal: all('denied'),
      'signal after a grant': all('denied'),
      'lapsed grant': all('denied'),
    });
  });

  it('meta: a revocation on every page, then the grant', () => {
    const revoke = ['consent', 'revoke'];
    const grant = ['consent', 'grant'];
    expectCalls('meta', meta, {
      'first visit': [revoke],
      'granted before': [revoke, grant],
      'refused before': [revoke],
      grant: [grant],
      refusal: [revoke],
      withdrawal: [revoke],
      'later grant': [grant],
      signal: [revoke],
      'signal after a grant': [revoke],
      'lapsed grant': [revoke],
    });
  });

  it('matomo: that consent is required, that it was given on every page, and when it is forgotten', () => {
    const required = ['requireConsent'];
    const given = ['setConsentGiven'];
    expectCalls('matomo', matomo, {
      'first visit': [required],
      'granted before': [required, given],
      'refused before': [required],
      grant: [given],
      refusal: [],
      withdrawal: [['forgetConsentGiven']],
      'later grant': [given],
      signal: [required],
      'signal after a grant': [required],
      'lapsed grant': [required],
    });
  });

  it('posthog: in or out, and nothing before the first answer', () => {
    const optIn = [['opt_in_capturing', { captureEventName: false }]];
    const optOut = [['opt_out_capturing']];
    expectCalls('posthog', posthog, {
      'first visit': [],
      'granted before': optIn,
      'refused before': optOut,
      grant: optIn,
      refusal: optOut,
      withdrawal: optOut,
      'later grant': optIn,
      signal: optOut,
      'signal after a grant': optOut,
      'lapsed grant': optOut,
    });
  });

  it('segment: the categories for every event, and an event for every change', () => {
    const categories = (state: boolean) => ({
      essential: true,
      measurement: state,
      marketing: state,
    });
    const stamp = (state: boolean) => ['addSourceMiddleware', categories(state)];
    const change = (state: boolean) => [
      stamp(state),
      [
        'track',
        'Segment Consent Preference Updated',
        {},
        { consent: { categoryPreferences: categories(state) } },
      ],
    ];
    expectCalls('segment', segment, {
      'first visit': [stamp(false)],
      'granted before': [stamp(true)],
      'refused before': [stamp(false)],
      grant: change(true),
      refusal: change(false),
      withdrawal: change(false),
      'later grant': change(true),
      signal: [stamp(false)],
      'signal after a grant': [stamp(false)],
      'lapsed grant': [stamp(false)],
    });
  });

  it('plausible: a flag for a refusal, which a later grant takes away', () => {
    const ignore = [['plausible_ignore', 'true']];
    const heed = [['plausible_ignore', undefined]];
    expectCalls('plausible', plausible, {
      'first visit': [],
      'granted before': [],
      'refused before': ignore,
      grant: [],
      refusal: ignore,
      withdrawal: ignore,
      'later grant': heed,
      signal: [],
      'signal after a grant': [],
      'lapsed grant': [],
    });
    const again = plausible.calls(grantedLater('plausible'), lapsedRefusal('plausible'));
    expect(again).to.deep.equal(heed);
  });

  it('of advertising by the category that declares it, of measurement by its own', () => {
    const onlyMeasurement = { measurement: true, marketing: false };
    const ask = (name: string, declared: Record<string, string[]>) =>
      told(name, declared, onlyMeasurement);
    expect(clarity.calls(ask('clarity', ADS))).to.deep.equal([
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
    ]);
    expect(meta.calls(ask('meta', ADS))).to.deep.equal([['consent', 'revoke']]);
    expect(matomo.calls(ask('matomo', ADS)).at(-1)).to.deep.equal(['setConsentGiven']);
  });

  it('that advertising is denied where no category declares it', () => {
    const decision = told('meta', {}, { measurement: true });
    expect(meta.calls(decision)).to.deep.equal([['consent', 'revoke']]);
    expect(microsoftUet.calls(decision).at(-1)![2]).to.deep.equal({ ad_storage: 'denied' });
  });

  it('of the answer to a service of their own name before that to its category', () => {
    const answers = { measurement: true, 'measurement.matomo': false };
    expect(matomo.calls(told('matomo', {}, answers))).to.deep.equal([['requireConsent']]);
    expect(posthog.calls(told('posthog', {}, answers))).to.deep.equal([
      ['opt_in_capturing', { captureEventName: false }],
    ]);
  });
});
