import { expect } from '@open-wc/testing';
import { EDGE, freeStrip, inside } from '../../src/doctor/place.js';

const view = { width: 320, height: 640 };

describe('the place of the doctor', () => {
  it('stays in the window, and shows its beginning where it is larger', () => {
    const box = { width: 200, height: 100 };
    expect(inside({ x: 50, y: 60 }, box, view)).to.deep.equal({ x: 50, y: 60 });
    expect(inside({ x: -50, y: 9000 }, box, view)).to.deep.equal({ x: EDGE, y: 640 - 100 - EDGE });
    expect(inside({ x: 300, y: 0 }, { width: 500, height: 900 }, view)).to.deep.equal({
      x: EDGE,
      y: EDGE,
    });
  });

  it('is the higher of the strips that the banner leaves', () => {
    expect(freeStrip({ top: 400, bottom: 640 }, view)).to.deep.equal({
      isBelow: false,
      height: 400 - 2 * EDGE,
    });
    expect(freeStrip({ top: 0, bottom: 200 }, view)).to.deep.equal({
      isBelow: true,
      height: 440 - 2 * EDGE,
    });
    expect(freeStrip(undefined, view)).to.deep.equal({ isBelow: false, height: 640 - 2 * EDGE });
  });
});
