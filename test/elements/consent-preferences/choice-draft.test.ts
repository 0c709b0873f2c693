import { expect } from '@open-wc/testing';
import { isGranted, type Decision } from '../../../src/consent/decision.js';
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

const draftOn = (granted: string[] = [], denied: string[] = []): ChoiceDraft => {
  const decision = { granted, denied } as unknown as Decision;
  return new ChoiceDraft({ gate: { decision, allows: (name) => isGranted(decision, name) } });
};

describe('a draft of a choice', () => {
  it('untouched, refuses what is not granted and names no essential category', () => {
    expect(draftOn(['essential']).choice(all)).to.deep.equal({ maps: false, stats: false });
  });

  it('untouched, keeps what is granted, also a service without its category', () => {
    expect(draftOn(['maps', 'stats.two']).choice(all)).to.deep.equal({
      maps: true,
      stats: false,
      'stats.two': true,
    });
  });

  it('has changed only as long as it differs from what holds', () => {
    const draft = draftOn(['maps']);
    expect(draft.isChanged).to.equal(false);
    draft.set('maps', false, all);
    expect(draft.isChanged).to.equal(true);
    draft.set('maps', true, all);
    expect(draft.isChanged).to.equal(false);
  });

  it('turns services with their category', () => {
    const draft = draftOn();
    draft.set('stats', true, all);
    expect(draft.choice([stats])).to.deep.equal({ stats: true });
    expect(draft.differing('stats', all)).to.deep.equal([]);
  });

  it('leaves a category on when one of its services is turned off', () => {
    const draft = draftOn(['stats']);
    draft.set('stats.one', false, all);
    expect(draft.choice([stats])).to.deep.equal({ stats: true, 'stats.one': false });
    expect(draft.differing('stats', all)).to.deep.equal(['stats.one']);
  });

  it('turns a category with the last of its services', () => {
    const draft = draftOn();
    draft.set('stats.one', true, all);
    expect(draft.isOn('stats')).to.equal(false);
    draft.set('stats.two', true, all);
    expect(draft.isOn('stats')).to.equal(true);
    draft.set('stats.one', false, all);
    draft.set('stats.two', false, all);
    expect(draft.isOn('stats')).to.equal(false);
  });

  describe('with answers for services that the page does not declare', () => {
    const refused = (): ChoiceDraft => draftOn(['stats'], ['stats.three']);
    const allowed = (): ChoiceDraft => draftOn(['stats.three'], ['stats']);

    it('untouched, keeps them', () => {
      expect(refused().choice([stats])).to.deep.equal({ stats: true, 'stats.three': false });
      expect(allowed().choice([stats])).to.deep.equal({ stats: false, 'stats.three': true });
    });

    it('shows that they differ from their category', () => {
      expect(refused().differing('stats', all)).to.deep.equal(['stats.three']);
      expect(allowed().differing('stats', all)).to.deep.equal(['stats.three']);
    });

    it('turns them with their category, and not with the other services', () => {
      const draft = draftOn([], ['stats', 'stats.three']);
      draft.set('stats.one', true, all);
      draft.set('stats.two', true, all);
      expect(draft.choice([stats])).to.deep.equal({
        stats: false,
        'stats.one': true,
        'stats.two': true,
      });
      draft.set('stats', true, all);
      expect(draft.choice([stats])).to.deep.equal({ stats: true });
    });
  });
});
