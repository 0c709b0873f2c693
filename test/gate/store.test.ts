import { expect } from '@open-wc/testing';
import type { ConsentOptions } from '../../src/consent/consent-settings.js';
import { readSettings } from '../../src/consent/consent-settings.js';
import { basisFor } from '../../src/consent/basis.js';
import type { Basis } from '../../src/consent/declarations.js';
import type { ConsentSource } from '../../src/consent/decision.js';
import { createStore, type Store } from '../../src/gate/store.js';
import { fakeClock, fakeCookie, fakeTabs } from './fakes.js';

const DAY = 86_400_000;
const START = 1_794_873_600;
const answer = (granted: string, denied: string, at = START - 60, more = ''): string =>
  `v=1&granted=${granted}&denied=${denied}&at=${at}${more}`;

/** A store among fakes, and what it said. */
function setUpStore(text = '', options: ConsentOptions = {}) {
  const cookie = fakeCookie(text);
  const tabs = fakeTabs();
  const clock = fakeClock(START * 1000);
  const declared: Record<string, Basis> = {};
  const page = { declared, hasSignal: false };
  const changes: [decided: boolean, source: ConsentSource | undefined][] = [];
  let notified = 0;
  const store: Store = createStore(
    readSettings(options, () => expect.fail('wrong settings')),
    cookie,
    tabs,
    clock,
    (names) =>
      [...new Set([...names, ...Object.keys(declared)])].map((name) => ({
        name,
        basis: basisFor(name, declared[name]),
      })),
    () => page.hasSignal,
    (_previous, source) => void changes.push([store.decision.decided, source]),
    () => void notified++,
  );
  return { store, cookie, tabs, clock, page, changes, notified: () => notified };
}

describe('createStore', () => {
  it('asks where there is no answer, and says so to nobody', () => {
    const { store, changes } = setUpStore();
    expect(store.decision.decided).to.be.false;
    expect(store.decision.granted).to.deep.equal(['essential']);
    expect(store.effective).to.be.undefined;
    expect(changes).to.deep.equal([]);
  });

  it('keeps one decision, the same object, as long as it says the same', () => {
    const { store, page } = setUpStore();
    const before = store.decision;
    store.redeclare();
    expect(store.decision).to.equal(before);
    page.declared['stats'] = 'exempt';
    store.redeclare();
    expect(store.decision).not.to.equal(before);
  });

  it('reads the answer that the cookie has', () => {
    const { store } = setUpStore(answer('measurement', ''));
    expect(store.decision.granted).to.deep.equal(['essential', 'measurement']);
    expect(store.decision.decidedAt).to.equal((START - 60) * 1000);
    expect(store.decision.source).to.equal('visitor');
  });

  it('keeps an answer, posts it to other tabs, and calls back once', () => {
    const { store, cookie, tabs, changes } = setUpStore();
    store.answer({ measurement: true }, 'api');
    expect(cookie.text).to.equal(answer('measurement', '', START));
    expect(cookie.seconds).to.equal((182 * DAY) / 1000);
    expect(tabs.posted).to.deep.equal([cookie.text]);
    expect(changes).to.deep.equal([[true, 'api']]);
  });

  it('grants nothing that cannot be kept, and is answered nevertheless', () => {
    const { store, cookie, tabs, changes } = setUpStore();
    cookie.isBlocked = true;
    store.answer({ measurement: true }, 'visitor');
    expect(store.decision.granted).to.deep.equal(['essential']);
    expect(store.decision.denied).to.deep.equal(['measurement']);
    expect(changes).to.deep.equal([[true, 'visitor']]);
    expect(tabs.posted).to.deep.equal([]);
    // Looking at the empty cookie does not forget it.
    store.join();
    expect(store.decision.decided).to.be.true;
  });

  it('adds answers to those that still stand', () => {
    const { store } = setUpStore(answer('measurement', ''), {
      categories: ['measurement', 'maps'],
    });
    expect(store.decision.decided).to.be.false;
    store.answer({ maps: false }, 'visitor');
    expect(store.decision.granted).to.deep.equal(['essential', 'measurement']);
    expect(store.decision.denied).to.deep.equal(['maps']);
  });

  it('ends an answer when its time is over, by the clock that it was handed', () => {
    const { store, clock, changes } = setUpStore('', { maxAge: 10 });
    store.answer({ measurement: true }, 'visitor');
    clock.advance(10 * DAY);
    expect(store.decision.decided).to.be.true;
    clock.advance(2000);
    expect(store.decision.decided).to.be.false;
    expect(store.decision.source).to.equal('expiry');
    expect(changes.at(-1)).to.deep.equal([false, 'expiry']);
  });

  it('forgets an answer here and in other tabs', () => {
    const { store, cookie, tabs, changes } = setUpStore(answer('measurement', ''));
    store.forget();
    expect(cookie.text).to.equal('');
    expect(tabs.posted).to.deep.equal(['']);
    expect(changes).to.deep.equal([[false, 'api']]);
  });

  it('takes over what the visitor answered on another device, if that is newer', () => {
    const { store, cookie, changes } = setUpStore(answer('measurement', ''));
    expect(store.record).to.equal(cookie.text);
    expect(store.adopt(answer('', 'measurement', START - 70), true)).to.be.true;
    expect(store.decision.granted).to.deep.equal(['essential', 'measurement']);
    expect(changes).to.deep.equal([]);
    const newer = answer('', 'measurement', START - 50);
    expect(store.adopt(newer, true)).to.be.true;
    expect(store.decision.denied).to.deep.equal(['measurement']);
    expect(cookie.text).to.equal(newer);
    expect(store.record).to.equal(newer);
    expect(store.isAdopted).to.be.true;
    store.answer({ measurement: true }, 'visitor');
    expect(store.isAdopted).to.be.false;
    expect(changes[0]).to.deep.equal([true, 'import']);
  });

  it('keeps the newer of the versions that were seen on two devices', () => {
    const { store, cookie } = setUpStore(answer('measurement', '', START - 60, '&seen=2026-01'));
    store.adopt(answer('measurement', '', START - 60, '&seen=2026-02'), true);
    expect(store.seenVersion).to.equal('2026-02');
    expect(cookie.text).to.contain('seen=2026-02');
    store.adopt(answer('', 'measurement', START - 70, '&seen=2026-03'), true);
    expect(store.seenVersion).to.equal('2026-03');
    expect(store.decision.granted).to.deep.equal(['essential', 'measurement']);
    store.adopt(answer('measurement', '', START - 60), true);
    expect(store.seenVersion).to.equal('2026-03');
  });

  it('has nothing for the account that the browser does not keep', () => {
    const { store, cookie } = setUpStore();
    cookie.isBlocked = true;
    store.adopt(answer('measurement', ''), true);
    expect(store.decision.denied).to.deep.equal(['measurement']);
    expect(store.record).to.be.null;
    expect(store.isAdopted).to.be.false;
  });

  it('knows whether answers are kept with an account, and says so to those who show it', () => {
    const { store, notified } = setUpStore();
    expect(store.isOfAccount).to.be.false;
    expect(store.adopt('', true)).to.be.true;
    expect(store.isOfAccount).to.be.true;
    expect(store.record).to.be.null;
    expect(notified()).to.equal(1);
    store.adopt('', false);
    expect(store.isOfAccount).to.be.false;
  });

  it('takes over nothing that is no answer, has expired, or is from the future', () => {
    const { store, cookie } = setUpStore();
    expect(store.adopt('granted=measurement', true)).to.be.false;
    expect(store.adopt(answer('measurement', '', START + 2 * 86_400), true)).to.be.false;
    expect(store.adopt(answer('measurement', '', START - 200 * 86_400), true)).to.be.true;
    expect(store.decision.decided).to.be.false;
    expect(cookie.text).to.equal('');
  });

  it('takes over what another tab answered, once it has joined', () => {
    const { store, tabs, changes } = setUpStore();
    tabs.receive(answer('measurement', '', START));
    expect(changes).to.deep.equal([]);
    const leave = store.join();
    tabs.receive(answer('measurement', '', START));
    expect(store.decision.source).to.equal('tab');
    expect(changes).to.deep.equal([[true, 'tab']]);
    leave();
    tabs.receive('');
    expect(store.decision.decided).to.be.true;
  });

  it('ends with what the cookie says, once that can be read', () => {
    const { store, cookie, tabs, clock, changes } = setUpStore();
    store.join();
    tabs.receive(answer('measurement', '', START));
    expect(store.decision.granted).to.include('measurement');
    // Nobody has kept it.
    clock.advance(1000);
    expect(store.decision.granted).to.deep.equal(['essential']);
    expect(store.decision.decided).to.be.false;

    tabs.receive(answer('measurement', '', START));
    cookie.text = answer('measurement', '', START);
    clock.advance(1000);
    expect(store.decision.granted).to.include('measurement');
    expect(changes.map(([decided]) => decided)).to.deep.equal([true, false, true]);
  });

  it('of two tabs that answer in one second grants what both grant, and puts the cookie right', () => {
    for (const mine of [true, false]) {
      const { store, cookie, tabs, clock } = setUpStore('', {
        categories: ['measurement', 'maps'],
      });
      store.join();
      store.answer({ measurement: mine, maps: true }, 'visitor');
      const other = answer(mine ? 'maps' : 'measurement+maps', mine ? 'measurement' : '', START);
      tabs.receive(other);
      expect(store.decision.granted).to.deep.equal(['essential', 'maps']);
      cookie.text = other;
      clock.advance(1000);
      expect(cookie.text).to.equal(answer('maps', 'measurement', START));
      expect(store.decision.granted).to.deep.equal(['essential', 'maps']);
    }
  });

  it('keeps a newer answer where an older one has come into the cookie after it', () => {
    const { store, cookie, clock } = setUpStore();
    store.join();
    store.answer({ measurement: false }, 'visitor');
    cookie.text = answer('measurement', '', START - 1);
    clock.advance(1000);
    expect(cookie.text).to.equal(answer('', 'measurement', START));
  });

  it('takes the version that another tab notes beside the same answer', () => {
    const { store, cookie, tabs, clock } = setUpStore(
      answer('measurement', '', START - 60, '&seen=9'),
    );
    store.join();
    cookie.text = answer('measurement', '', START - 60, '&seen=10');
    tabs.receive(cookie.text);
    expect(store.seenVersion).to.equal('10');
    clock.advance(1000);
    expect(store.seenVersion).to.equal('10');
  });

  it('believes neither an older answer of another tab nor what is none', () => {
    const { store, tabs, changes } = setUpStore(answer('', 'measurement', START - 60));
    store.join();
    for (const text of [answer('measurement', '', START - 120), 'v=2', 'x', 'v=1&granted=a'])
      tabs.receive(text);
    expect(store.decision.denied).to.deep.equal(['measurement']);
    expect(changes).to.deep.equal([]);
  });

  it('looks again at cookie and signal when it joins', () => {
    const { store, cookie, page, changes } = setUpStore();
    cookie.text = answer('measurement', '', START - 10);
    store.join();
    expect(changes).to.deep.equal([[true, 'tab']]);
    page.hasSignal = true;
    store.join();
    expect(store.decision.denied).to.deep.equal(['measurement']);
    expect(changes.at(-1)).to.deep.equal([true, 'gpc']);
  });

  it('hears of a new category without a source, and that views may have changed', () => {
    const { store, page, changes, notified } = setUpStore(answer('measurement', ''));
    page.declared['maps'] = 'exempt';
    store.redeclare();
    expect(store.categories.map(({ name }) => name)).to.deep.equal([
      'essential',
      'measurement',
      'maps',
    ]);
    expect(store.decision.granted).to.deep.equal(['essential', 'measurement', 'maps']);
    expect(changes).to.deep.equal([[true, undefined]]);
    expect(notified()).to.equal(1);
  });

  it('notes a seen version beside the answer, which stays what it was', () => {
    const { store, cookie, changes, notified } = setUpStore(answer('measurement', ''));
    store.acknowledge('2026-06-01');
    expect(store.seenVersion).to.equal('2026-06-01');
    expect(cookie.text).to.equal(answer('measurement', '', START - 60, '&seen=2026-06-01'));
    expect(changes).to.deep.equal([]);
    expect(notified()).to.equal(1);
  });

  it('knows what there is a choice about', () => {
    const { store, page } = setUpStore();
    page.declared['login'] = 'necessary';
    store.redeclare();
    expect(
      ['essential', 'login', 'login.google', 'measurement'].filter(store.isOptional),
    ).to.deep.equal(['measurement']);
    expect(['measurement.matomo', 'maps'].filter(store.isKnown)).to.deep.equal([
      'measurement.matomo',
    ]);
  });

  it('lets nothing more take effect once it has stopped', () => {
    const { store, clock, tabs, changes } = setUpStore('', { maxAge: 1 });
    store.join();
    store.answer({ measurement: true }, 'visitor');
    store.effective = store.decision;
    store.stop();
    expect(store.effective).to.be.undefined;
    clock.advance(2 * DAY);
    tabs.receive('');
    expect(changes).to.have.length(1);
  });
});
