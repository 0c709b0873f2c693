import { expect } from '@open-wc/testing';
import type { ShownCategory } from '../../../src/consent/declarations.js';
import { ChoiceDraft } from '../../../src/elements/consent-preferences/choice-draft.js';

const category = (name: string, ...services: string[]): ShownCategory =>
  ({
    name,
    basis: name === 'essential' ? 'necessary' : 'consent',
    services: services.map((service) => ({ name: `${name}.${service}` })),
  }) as unknown as ShownCategory;

const essential = category('essential', 'login');
const maps = category('maps');
const stats = category('stats', 'one', 'two');
const all = [essential, maps, stats];

const draftOn = (...granted: string[]): ChoiceDraft =>
  new ChoiceDraft((name) => granted.includes(name));

describe('a draft of a choice', () => {
  it('untouched, refuses what is not granted and names no essential category', () => {
    expect(draftOn('essential').choice(all)).to.deep.equal({ maps: false, stats: false });
  });

  it('untouched, keeps what is granted, also a service without its category', () => {
    expect(draftOn('maps', 'stats.two').choice(all)).to.deep.equal({
      maps: true,
      stats: false,
      'stats.two': true,
    });
  });

  it('has changed only as long as it differs from what holds', () => {
    const draft = draftOn('maps');
    expect(draft.isChanged).to.equal(false);
    draft.set(maps, 'maps', false);
    expect(draft.isChanged).to.equal(true);
    draft.set(maps, 'maps', true);
    expect(draft.isChanged).to.equal(false);
  });

  it('turns services with their category', () => {
    const draft = draftOn();
    draft.set(stats, 'stats', true);
    expect(draft.choice([stats])).to.deep.equal({ stats: true });
    expect(draft.isMixed(stats)).to.equal(false);
  });

  it('leaves a category on when one of its services is turned off', () => {
    const draft = draftOn('stats', 'stats.one', 'stats.two');
    draft.set(stats, 'stats.one', false);
    expect(draft.choice([stats])).to.deep.equal({ stats: true, 'stats.one': false });
    expect(draft.isMixed(stats)).to.equal(true);
  });

  it('turns a category with the last of its services', () => {
    const draft = draftOn();
    draft.set(stats, 'stats.one', true);
    expect(draft.isOn('stats')).to.equal(false);
    draft.set(stats, 'stats.two', true);
    expect(draft.isOn('stats')).to.equal(true);
    draft.set(stats, 'stats.one', false);
    draft.set(stats, 'stats.two', false);
    expect(draft.isOn('stats')).to.equal(false);
  });
});
