import { expect } from '@open-wc/testing';
import xh from '../../../src/locales/xh/consent.js';
import { formatDuration } from '../../../src/elements/shared/duration.js';

describe('a duration', () => {
  for (const [text, lang, words] of [
    ['P13M', 'en', '13 months'],
    ['P1Y6M', 'en', '1 year, 6 months'],
    ['P182D', 'en', '182 days'],
    ['P2W', 'en', '2 weeks'],
    ['PT12H', 'en', '12 hours'],
    ['PT30M', 'en', '30 minutes'],
    ['P1DT6H', 'en', '1 day, 6 hours'],
    ['P13M', 'de', '13 Monate'],
    ['P', 'en', 'P'],
    ['', 'en', ''],
    ['until you leave', 'en', 'until you leave'],
  ] as const)
    it(`“${text}” is “${words}” in ${lang}`, () => {
      expect(formatDuration(text, { lang })).to.equal(words);
    });

  it('has the units of a language that not every browser knows', () => {
    expect(formatDuration('P1Y1M', xh)).to.equal('unyaka o-1, inyanga e-1');
    expect(formatDuration('P13M', xh)).to.equal('iinyanga ezi-13');
  });
});
