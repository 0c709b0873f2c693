import { expect } from '@open-wc/testing';
import { tellVendors } from '../../src/signals/tell-vendors.js';
import { told } from './decisions.js';

const tell = (answers: Record<string, boolean>, at = 1) =>
  tellVendors(
    ['plausible'],
    (vendor) => told(vendor, {}, answers, { at }),
    () => {},
  );

describe('telling vendors, in a page', () => {
  it('sets and takes away the flag of Plausible', async () => {
    await tell({ measurement: false });
    expect(localStorage.getItem('plausible_ignore')).to.equal('true');
    await tell({ measurement: true }, 2);
    expect(localStorage.getItem('plausible_ignore')).to.equal(null);
  });
});
