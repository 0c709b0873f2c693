import { expect } from '../harness/expect.js';
import { en } from '../../src/locales/en/messages.js';
import { fill } from '../../src/locales/fill.js';

describe('English', () => {
  it('nudges nobody', () => {
    // “Got it” answers the news of a policy, where nothing is granted.
    const words = JSON.stringify({ ...en, acknowledge: '' }).toLowerCase();
    for (const nudge of [
      'best experience',
      'improve your',
      'recommended',
      'we value',
      'agree and',
      '"ok"',
      'got it',
    ])
      expect(words).not.to.contain(nudge);
  });

  it('gives accept and reject the same number of words', () => {
    expect(en.acceptAll.split(' ').length).to.equal(en.rejectAll.split(' ').length);
  });
});

describe('fill', () => {
  it('puts values where their names are', () => {
    expect(
      fill('On {date} you allowed: {purposes}.', { date: '1 May', purposes: 'Maps' }),
    ).to.equal('On 1 May you allowed: Maps.');
  });

  it('leaves names alone that it has no value for, and values that look like names', () => {
    expect(fill('{a} {toString} {b}', { a: '{b} $&', b: 'x' })).to.equal('{b} $& {toString} x');
  });
});
