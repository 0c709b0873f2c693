import { expect } from '@open-wc/testing';
import { announce } from '../../../src/elements/shared/announce.js';

describe('an announcement', () => {
  const { setTimeout, clearTimeout } = window;
  const { prototype } = Document as unknown as { prototype: { ariaNotify?: unknown } };
  const { ariaNotify } = prototype;
  /** What is to happen later, by how much later. */
  let waiting: { run: () => void; wait: number }[] = [];
  const pass = (wait: number): void => waiting.filter((one) => one.wait === wait).forEach(end);
  const end = (one: { run: () => void }): void => {
    waiting = waiting.filter((other) => other !== one);
    one.run();
  };

  beforeEach(() => {
    // Where there is no other way than a live region.
    if (ariaNotify) prototype.ariaNotify = undefined;
    window.setTimeout = ((run: () => void, wait = 0) => {
      const one = { run, wait };
      waiting.push(one);
      return one;
    }) as unknown as typeof setTimeout;
    window.clearTimeout = (one: unknown) => {
      waiting = waiting.filter((other) => other !== one);
    };
  });
  afterEach(() => {
    Object.assign(window, { setTimeout, clearTimeout });
    if (ariaNotify) prototype.ariaNotify = ariaNotify;
  });
  const region = (): string =>
    document.querySelector('html > [role=status]')?.textContent ?? 'no region';

  it('is in the page for as long as the last one, and no longer', () => {
    announce('First.');
    pass(150);
    expect(region()).to.equal('First.');
    announce('Second.');
    pass(150);
    expect(waiting.filter(({ wait }) => wait === 4000)).to.have.lengthOf(1);
    expect(waiting.filter(({ wait }) => wait === 1000)).to.have.lengthOf(1);
    expect(region()).to.equal('Second.');
    pass(4000);
    expect(region()).to.equal('');
  });
});
