import { expect } from '../harness/expect.js';
import { LAWS, type Law } from '../../src/policy/requirements/laws.js';
import { policyFigures, precisionOf, recallOf, sentenceFigures } from './judged/figures.js';

/** What the check is to be right in, of what it was written from. `npm run check-figures` prints all. */
const ENOUGH = 0.9;

describe('the check, against what a careful reader finds', () => {
  for (const [law, { languages }] of Object.entries(LAWS) as [Law, (typeof LAWS)[Law]][]) {
    for (const language of languages)
      it(`is right in sentences, in ${language} (${law})`, () => {
        for (const set of ['first', 'second'] as const) {
          const figures = sentenceFigures(law, language, set);
          expect(precisionOf(figures), figures.wrong.join('\n')).to.be.at.least(ENOUGH);
          expect(recallOf(figures), figures.overlooked.join('\n')).to.be.at.least(ENOUGH);
        }
      });

    it(`is judged by 150 sentences and 12 policies at least (${law})`, () => {
      expect(sentenceFigures(law, 'en', 'first').count).to.be.at.least(150);
      expect(policyFigures(law, 'first').count).to.be.at.least(12);
    });

    it(`is right about what whole policies lack (${law})`, () => {
      for (const set of ['first', 'second'] as const) {
        const figures = policyFigures(law, set);
        expect(precisionOf(figures), figures.wrong.join('\n')).to.be.at.least(ENOUGH);
        expect(recallOf(figures), figures.overlooked.join('\n')).to.be.at.least(ENOUGH);
      }
    });
  }
});
