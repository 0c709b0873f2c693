// An answer that is kept with the visitor's account: what one device says holds on the others, and they say so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import {
  ACCEPTED,
  answer,
  call,
  errorOf,
  eventOf,
  gated,
  hasRun,
  LISTENING,
  REFUSED,
  secondsNow,
  settled,
  useGate,
  value,
} from './gate-helpers.mjs';

const gate = useGate();
const REACH = 'Your choice applies to all devices on which you are signed in.';
const button = (action) => `consent-banner [data-consent-action="${action}"]`;

let accounts = 0;
/** An account, and pages of an app in which its holder is signed in. */
function createAccount(kept = null) {
  const address = `/account/${++accounts}`;
  gate.server.page(address, { html: '', type: 'text/plain', status: 204 });
  return {
    /** What the server has for it. */
    get kept() {
      const saved = gate.server.hits.filter(({ path }) => path === address).at(-1);
      return saved ? JSON.parse(saved.body) : kept;
    },
    /** The app's own script, as docs/accounts.md has it. */
    script() {
      return `<script>
        let kept = ${JSON.stringify(this.kept)};
        consentElements.adopt(kept, { account: true });
        const save = () => {
          if (!consentElements.record || consentElements.record === kept) return;
          kept = consentElements.record;
          fetch('${address}', { method: 'POST', body: JSON.stringify(kept), keepalive: true });
        };
        save();
        consentElements.subscribe(save);
      </script>`;
    },
    get isTouched() {
      return gate.server.hits.some(({ path }) => path === address);
    },
    async isKept(expected) {
      const end = Date.now() + 10_000;
      while (!expected(this.kept)) {
        if (Date.now() > end) throw new Error(`The account has ${this.kept}.`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return this.kept;
    },
  };
}

const bannerText = (page) =>
  page.evaluate(() => document.querySelector('consent-banner [slot=text]')?.textContent ?? '');
const line = (page) =>
  page.evaluate(
    () => document.querySelector('consent-line')?.shadowRoot.querySelector('p').textContent ?? '',
  );
const granted = (page) => page.evaluate(() => consentElements.decision.granted);

eachEngine((engine) => {
  /** Visits the app on a device of its own. */
  const onDevice = (account, { script = '', head = '', ...more } = {}) =>
    gate.visit(engine, { script, head: account.script() + head, ...more });

  test('an acceptance on one device holds on the next, which opens what it grants and tells so', async () => {
    const account = createAccount();
    const first = await onDevice(account);
    await first.waitForVisible(button('accept'));
    assert.ok((await bannerText(first)).includes(REACH), await bannerText(first));
    await first.click(button('accept'));
    const kept = await account.isKept(Boolean);
    assert.equal(kept, await value(first));

    const second = await onDevice(account, { body: gated('a') });
    await hasRun(second, 'a');
    await second.waitForVisible('consent-line');
    assert.equal(
      await line(second),
      'Your account’s cookie choice applies on this device too. Allowed: Measurement.',
    );
    assert.equal(await value(second), kept);
    assert.equal(await second.evaluate(() => consentElements.decision.source), 'import');
    assert.equal(
      await second.evaluate(() => !!document.querySelector('consent-banner[open]')),
      false,
    );
  });

  test('a refusal reaches as far, and so does a withdrawal', async () => {
    const account = createAccount(answer(ACCEPTED));
    const body = `${gated('a')}<button id="no" data-consent-action="withdraw">Withdraw</button>`;
    const first = await onDevice(account, { body, cookie: account.kept });
    await hasRun(first, 'a');
    await first.click('#no');
    await account.isKept((kept) => kept.includes('denied=measurement'));

    const known = await onDevice(account, { body, cookie: answer(ACCEPTED) });
    await known.waitForVisible('consent-line');
    assert.equal(
      await line(known),
      'Your account’s cookie choice applies on this device too: nothing optional.',
    );
    assert.deepEqual(await granted(known), ['essential']);
    const { source, withdrawn } = await eventOf(known, 'change');
    assert.deepEqual([source, withdrawn], ['import', ['measurement']]);

    const fresh = await onDevice(account, { body });
    await fresh.waitForVisible('consent-line');
    assert.deepEqual(await granted(fresh), ['essential']);
    assert.equal(await fresh.evaluate(() => consentElements.decision.decided), true);
  });

  test('the newer of two answers holds, and the account gets it', async () => {
    const older = answer({ ...ACCEPTED, at: secondsNow() - 500 });
    const account = createAccount(older);
    const page = await onDevice(account, {
      cookie: answer({ ...REFUSED, at: secondsNow() - 100 }),
    });
    const kept = await account.isKept((text) => text !== older);
    assert.equal(kept, await value(page));
    assert.deepEqual(await granted(page), ['essential']);
    await settled(page);
    assert.equal(await line(page), '', 'nothing was taken over');
  });

  test('where there was nothing to take over, nothing is told, and a reload tells nothing again', async () => {
    const account = createAccount(answer(ACCEPTED));
    const page = await onDevice(account);
    await page.waitForVisible('consent-line');
    await page.goto(page.url);
    await page.waitForVisible('consent-way-back');
    assert.equal(await line(page), '');
    assert.equal(await page.evaluate(() => consentElements.account), true);
  });

  test('the news stays when the visitor goes on reading, and assistive technology hears it once', async () => {
    const account = createAccount(answer(REFUSED));
    const page = await onDevice(account, {
      head: LISTENING,
      body: '<main><h1>App</h1><p id="text">Text</p></main>',
    });
    await page.waitForVisible('consent-line');
    await page.click('#text');
    await page.press('ArrowDown');
    await page.waitFor(() => said.length > 0, { message: 'an announcement' });
    await settled(page);
    assert.equal(await line(page), await page.evaluate(() => said.join('|')));
  });

  test('a banner that stands says how far the answer reaches as soon as that is known, and goes when there is one', async () => {
    const page = await gate.visit(engine, { script: '' });
    await page.waitForVisible(button('accept'));
    assert.ok(!(await bannerText(page)).includes(REACH));
    await page.evaluate(() => consentElements.adopt(null, { account: true }));
    await page.waitFor(
      (text) => document.querySelector('consent-banner [slot=text]').textContent.includes(text),
      { args: [REACH], message: 'the reach of the answer' },
    );
    await page.evaluate((text) => consentElements.adopt(text, { account: true }), answer(ACCEPTED));
    await page.waitFor(() => !document.querySelector('consent-banner').open, {
      message: 'its end',
    });
    await page.evaluate(() => consentElements.showPreferences());
    await page.waitForVisible('consent-preferences dialog');
    await page.waitFor(
      (text) => document.querySelector('consent-preferences').textContent.includes(text),
      { args: [REACH], message: 'the reach in the preferences' },
    );
    // Whoever signs out answers for this device alone.
    await page.evaluate(() => consentElements.adopt(null));
    await page.waitFor(
      (text) => !document.querySelector('consent-preferences').textContent.includes(text),
      { args: [REACH], message: 'the end of the reach' },
    );
  });

  test('the news waits for a page that is still being parsed', async () => {
    const account = createAccount(answer(ACCEPTED));
    const page = await onDevice(account, { body: '<h1>App</h1><!-- pause 1500 --><p>End</p>' });
    await page.waitForVisible('consent-line');
    assert.match(await line(page), /Allowed: Measurement/);
  });

  test('a device that cannot keep the answer grants nothing, tells nothing, and takes nothing from the account', async () => {
    const account = createAccount(answer(ACCEPTED));
    const page = await onDevice(account, { script: 'data-cookie-domain="elsewhere.example"' });
    await errorOf(page, 'storage-blocked');
    await page.waitForVisible('consent-way-back');
    await settled(page, 500);
    assert.equal(await line(page), '');
    assert.deepEqual(await granted(page), ['essential']);
    assert.equal(account.isTouched, false);
  });

  test('what another library knew is no news of the account', async () => {
    const account = createAccount();
    const page = await onDevice(account, {
      script: 'data-import="klaro"',
      head: `<script>document.cookie = 'klaro=' + encodeURIComponent('{"measurement":true}');</script>`,
    });
    await page.goto(page.url);
    await page.waitForVisible('consent-way-back');
    await settled(page, 500);
    assert.deepEqual(await granted(page), ['essential', 'measurement']);
    assert.equal(await line(page), '');
  });

  test('the news goes with the gate', async () => {
    const account = createAccount(answer(ACCEPTED));
    const page = await onDevice(account);
    await page.waitForVisible('consent-line');
    await call(page, 'dispose');
    assert.equal(await line(page), '');
  });

  test('what is no answer is refused with a sentence that quotes it, and the gate stays shut', async () => {
    const page = await gate.visit(engine, { body: gated('a') });
    for (const wrong of [
      'granted=measurement',
      answer({ ...ACCEPTED, at: secondsNow() + 200_000 }),
    ]) {
      await page.evaluate((text) => consentElements.adopt(text, { account: true }), wrong);
      await page.waitFor(
        (text) =>
          events.some(({ code, message }) => code === 'bad-record' && message.includes(text)),
        { args: [wrong.slice(0, 30)], message: 'a sentence that quotes it' },
      );
    }
    await page.evaluate(() => consentElements.adopt({ granted: ['measurement'] }));
    await errorOf(page, 'bad-record');
    assert.deepEqual(await granted(page), ['essential']);
    assert.equal(await value(page), undefined);
    assert.equal(await page.evaluate(() => consentElements.record), null);
  });

  test('an answer that has expired is not taken over, one under an older policy is asked about again', async () => {
    const expired = createAccount(answer({ ...ACCEPTED, at: secondsNow() - 200 * 86_400 }));
    const page = await onDevice(expired);
    await page.waitForVisible(button('accept'));
    assert.equal(await value(page), undefined);

    const older = createAccount(answer({ ...ACCEPTED, policy: '2025-01-01' }));
    const again = await onDevice(older, { script: 'data-policy-version="2026-05-13"' });
    await again.waitForVisible(button('accept'));
    assert.equal(await again.evaluate(() => consentElements.decision.source), 'policy');
    assert.deepEqual(await granted(again), ['essential']);
  });

  test('it is no answer to be recorded a second time', async () => {
    const records = '/account/records';
    gate.server.page(records, { html: '', type: 'text/plain', status: 204 });
    const id = 'abcdefghijklmnopqrstuv';
    const account = createAccount(answer({ ...ACCEPTED, id }));
    const page = await onDevice(account, {
      script: `data-records-href="${records}"`,
      body: '<button id="no" data-consent-action="reject">Refuse</button>',
    });
    await page.waitForVisible('consent-line');
    await page.click('#no');
    const sent = () => gate.server.hits.filter(({ path }) => path === records);
    const end = Date.now() + 10_000;
    while (!sent().length && Date.now() < end) await settled(page);
    assert.deepEqual(
      sent().map(({ body }) => [
        JSON.parse(body).record_id,
        JSON.parse(body).events[0].event_state,
      ]),
      [[id, 'ConsentWithdrawn']],
    );
  });

  test('with a scope of its own it leaves alone what the device has answered signed out', async () => {
    const account = createAccount(answer(ACCEPTED));
    const page = await onDevice(account, {
      script: 'data-scope="account-7"',
      cookie: answer(REFUSED),
    });
    await page.waitForVisible('consent-line');
    assert.deepEqual(await granted(page), ['essential', 'measurement']);
    assert.match(await value(page), /denied=measurement/);
    assert.match(await value(page, 'consent.account-7'), /granted=measurement/);
  });

  test(
    'a grant from another device yields to the signal that this one sends',
    { skip: !engine.can('gpc') && 'the engine cannot send it' },
    async () => {
      const account = createAccount(answer(ACCEPTED));
      const page = await onDevice(account, { settings: { gpc: true }, body: gated('a') });
      await page.waitForVisible('consent-line');
      assert.equal(
        await line(page),
        'Your browser’s opt-out signal is honoured, so everything optional is off.',
      );
      assert.deepEqual(await granted(page), ['essential']);
    },
  );
});
