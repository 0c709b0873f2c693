// A page and the frames in it that are of its own origin: one question, asked by the page on top, whose
// answer holds in all of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { allHasRun, call, gated, hasRun, ran, settled, tag, useGate } from './gate-helpers.mjs';

const gate = useGate();

/** A page that holds a gated script, and a frame with another page if it is given one. */
const page = (id, { script = '', frame = '', body = '' }) =>
  gate.page({ script, body: `${gated(id)}${body}${frame && `<iframe src="${frame}"></iframe>`}` });

/** Evaluates in the page's only frame. */
const inFrame = (tab, code, ...args) =>
  tab.evaluate((text, given) => frames[0].eval(`(${text})`)(...given), String(code), args);

const frameWaitsFor = (tab, code, ...args) =>
  tab.waitFor((text, given) => frames[0].eval(`(${text})`)(...given), {
    args: [String(code), args],
  });

const isAsked = () => !!document.querySelector('consent-banner:popover-open');

/** Resolves when a frame's gate, which has started, has done all that it does by itself. */
async function frameHasSettled(tab) {
  await frameWaitsFor(tab, () => document.readyState === 'complete' && !!window.consentElements);
  await settled(tab, 500);
}

eachEngine((engine) => {
  test('the page on top asks, its frame does not, and the answer reaches the frame', async () => {
    const frame = page('frame', {});
    const tab = await gate.visit(engine, { url: page('top', { frame }) });
    await tab.waitForVisible('consent-banner');
    await frameHasSettled(tab);
    assert.equal(await inFrame(tab, () => !!document.querySelector('consent-banner')), false);
    await tab.click('consent-banner [data-consent-action="accept"]');
    await hasRun(tab, 'top');
    await frameWaitsFor(tab, () => window.ran?.includes('frame'));
    await tab.waitForVisible('consent-way-back');
    // Nor is there a second way back.
    await settled(tab, 500);
    assert.equal(await inFrame(tab, () => !!document.querySelector('consent-way-back')), false);
    await call(tab, 'rejectAll');
    await frameWaitsFor(tab, () => !consentElements.allows('measurement'));
  });

  test('a banner that the framed page wrote, whoever defines it, does not ask either', async () => {
    const body = `<consent-banner></consent-banner>
      <script type="module" src="/dist/consent-ui.js"></script>`;
    const tab = await gate.visit(engine, { url: page('top', { frame: page('frame', { body }) }) });
    await tab.waitForVisible('consent-banner');
    await frameHasSettled(tab);
    await frameWaitsFor(tab, () => !!customElements.get('consent-banner'));
    assert.equal(await inFrame(tab, isAsked), false);
  });

  test('a frame asks where the page on top has no gate, or decides on something else', async () => {
    for (const script of ['<!-- none -->', tag('data-scope="shop"')]) {
      const tab = await gate.visit(engine, {
        url: page('top', { script, frame: page('frame', {}) }),
      });
      await frameWaitsFor(tab, isAsked);
      await inFrame(tab, () => consentElements.acceptAll());
      await frameWaitsFor(tab, () => window.ran?.includes('frame'));
      if (script.includes('shop')) await allHasRun(tab);
      assert.deepEqual(await ran(tab), []);
    }
  });

  test('a frame of another origin asks for itself', async () => {
    const body = `<script>
      const timer = setInterval(() => {
        if (!document.querySelector('consent-banner:popover-open')) return;
        clearInterval(timer);
        parent.postMessage('asked', '*');
      }, 50);</script>`;
    const frame = gate.server.otherUrl + new URL(page('frame', { body })).pathname;
    const listener = `<script>addEventListener('message', ({ data }) => (window.heard = data));</script>`;
    const tab = await gate.visit(engine, { url: page('top', { body: listener, frame }) });
    await tab.waitFor(() => window.heard === 'asked');
  });
});
