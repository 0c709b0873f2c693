import { expect } from '../harness/expect.js';
import { defaultCalls, updateCalls } from '../../src/signals/google-consent-mode.js';
import { told } from './decisions.js';

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'granted',
  security_storage: 'granted',
  personalization_storage: 'denied',
};

/** What is told of answers in a page that declares these signals. */
function updateOf(declared: Record<string, string[]>, answers: Record<string, boolean>) {
  const calls = updateCalls(told('google', declared, answers), true);
  expect(calls).to.have.length(1);
  expect(calls[0]!.slice(0, 2)).to.deep.equal(['consent', 'update']);
  return calls[0]![2];
}

describe('Google consent mode', () => {
  it('is told all seven keys in each update', () => {
    expect(updateOf({}, { measurement: false })).to.deep.equal(DENIED);
  });

  it('maps measurement to analytics_storage, and to nothing else', () => {
    expect(updateOf({}, { measurement: true })).to.deep.equal({
      ...DENIED,
      analytics_storage: 'granted',
    });
  });

  it('leaves advertising denied unless the page declares a category for it', () => {
    const ads = ['ad_storage', 'ad_user_data', 'ad_personalization'];
    expect(updateOf({ maps: [] }, { measurement: true, maps: true })).to.deep.equal({
      ...DENIED,
      analytics_storage: 'granted',
    });
    expect(updateOf({ marketing: ads }, { measurement: false, marketing: true })).to.deep.equal({
      ...DENIED,
      ad_storage: 'granted',
      ad_user_data: 'granted',
      ad_personalization: 'granted',
    });
  });

  it('lets a page name another category for a key', () => {
    const signals = { statistics: ['analytics_storage'] };
    expect(updateOf(signals, { measurement: true, statistics: false })).to.deep.equal(DENIED);
    expect(updateOf({ comfort: ['functionality_storage'] }, { comfort: false })).to.deep.equal({
      ...DENIED,
      functionality_storage: 'denied',
    });
  });

  it('is told of an answer that is missing as of a refusal', () => {
    expect(updateOf({}, {})).to.deep.equal(DENIED);
  });

  it('finds a default with all seven keys, and the flags that the page has set', () => {
    expect(defaultCalls(undefined, [])).to.deep.equal([['consent', 'default', DENIED]]);
    expect(defaultCalls({ wait_for_update: 200 }, ['url_passthrough'])).to.deep.equal([
      ['consent', 'default', { ...DENIED, wait_for_update: 200 }],
      ['set', 'url_passthrough', true],
    ]);
  });

  it('is told no key that it does not know', () => {
    const keys = updateOf({ odd: ['__proto__', 'unknown_storage'] }, { odd: true }) as object;
    expect(Object.keys(keys)).to.have.members(Object.keys(DENIED));
  });
});
