import { expect } from '../harness/expect.js';
import { nearest } from '../../src/check/nearest.js';

describe('the word that was probably meant', () => {
  const names = ['essential', 'measurement', 'maps', 'ads'];

  it('is one with letters added, dropped, replaced or of another case', () => {
    expect(nearest('mesurement', names)).to.equal('measurement');
    expect(nearest('Measurements', names)).to.equal('measurement');
    expect(nearest('map', names)).to.equal('maps');
  });

  it('is the nearest one of several', () => {
    expect(nearest('maps2', ['mapsxy', 'maps'])).to.equal('maps');
  });

  it('is none where no word is near', () => {
    expect(nearest('video', names)).to.equal(undefined);
    expect(nearest('xy', names)).to.equal(undefined);
    expect(nearest('', names)).to.equal(undefined);
  });
});
