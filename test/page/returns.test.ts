import { expect } from '@open-wc/testing';
import { createReturns } from '../../src/page/returns.js';

/** Asks for a return after each of these pauses, in milliseconds: which are granted, and how often it was given up. */
function askAfter(pauses: readonly number[]): { granted: boolean[]; givenUp: number } {
  const element = document.createElement('div');
  let time = 0;
  let givenUp = 0;
  const mayReturn = createReturns(() => time);
  const granted = pauses.map((pause) => {
    time += pause;
    return mayReturn(element, () => givenUp++);
  });
  return { granted, givenUp };
}

describe('createReturns', () => {
  it('grants three returns, then gives up, and says so once', () => {
    expect(askAfter([0, 1, 1, 1, 1, 1])).to.deep.equal({
      granted: [true, true, true, false, false, false],
      givenUp: 1,
    });
  });

  it('gives up on a slow machine, too, where each round takes most of a second', () => {
    expect(askAfter([0, 900, 900, 900, 900])).to.deep.equal({
      granted: [true, true, true, false, false],
      givenUp: 1,
    });
  });

  it('begins anew once the page has left it alone, and says nothing the second time', () => {
    expect(askAfter([0, 1, 1, 1, 1001, 1, 1, 1])).to.deep.equal({
      granted: [true, true, true, false, true, true, true, false],
      givenUp: 1,
    });
  });

  it('takes one return now and then for the page changing', () => {
    expect(askAfter([0, 1500, 1500, 1500, 1500, 1500]).granted).to.not.include(false);
  });
});
