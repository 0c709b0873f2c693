import { expect } from '../harness/expect.js';
import { basisFor } from '../../src/consent/basis.js';

describe('basisFor', () => {
  it('is what is declared', () => {
    for (const basis of ['necessary', 'consent', 'exempt'])
      expect(basisFor('maps', basis)).to.equal(basis);
  });

  it('is consent where nothing valid is declared', () => {
    for (const declared of [undefined, null, '', 'always', 'Necessary'])
      expect(basisFor('maps', declared)).to.equal('consent');
  });

  it('is necessary for what is essential, whatever is declared', () => {
    for (const declared of [undefined, 'consent', 'exempt'])
      expect(basisFor('essential', declared)).to.equal('necessary');
  });
});
