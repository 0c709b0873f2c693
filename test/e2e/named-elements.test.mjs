// Ids and names of the page stop nothing of ours: every name that our built files read, as the id and as
// the name of an element.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { namesRead } from '../harness/names-read.mjs';
import { LOG, call, settled, useGate } from './gate-helpers.mjs';

const gate = useGate();

/**
 * Puts an element in front of everything that our files read and that an element can stand in front of:
 * names that a window does not have, and all that a document has.
 */
const shadow = (names) => `<script>{
  const names = ${JSON.stringify(names)};
  const holder = Document.prototype.createElement.call(document, 'div');
  const mine = ['ran', 'events', 'errors'];
  for (const name of names.filter((one) => one in window === false && !mine.includes(one)))
    holder.insertAdjacentHTML('beforeend', \`<a id="\${name}"></a><a id="\${name}"></a><img name="\${name}" alt="">\`);
  for (const name of names.filter((one) => one in Document.prototype))
    holder.insertAdjacentHTML('beforeend', \`<img name="\${name}" alt=""><form name="\${name}"></form>\`);
  Document.prototype.querySelector.call(document, 'body').append(holder);
}</script>`;

/** Whether something is seen, in our shadow roots too. The look itself goes round the names. */
const see = (page, selector, inside) =>
  page.waitFor(
    (wanted, part) => {
      const found = Document.prototype.querySelector.call(window.document, wanted);
      const element = part ? found?.shadowRoot?.querySelector(part) : found;
      return !!element?.checkVisibility();
    },
    { args: [selector, inside], message: `${selector} ${inside ?? ''}` },
  );

const visit = (engine, names, content = '') =>
  gate.visit(engine, {
    html: `<!doctype html><html lang="en"><head><title>Test</title>${LOG}</head><body>${shadow(names)}
      <script src="/dist/consent-elements.js"></script><h1>Page</h1>${content}</body></html>`,
  });

const noErrors = async (page) => assert.deepEqual(await page.evaluate(() => window.errors), []);

test('the names are those that our files and their dependencies read', () => {
  const names = namesRead();
  for (const name of ['reactiveElementVersions', 'litHtmlPolyfillSupport', 'createComment'])
    assert.ok(names.includes(name), name);
});

eachEngine((engine) => {
  test('the banner, the preferences and the way back stand, whatever ids and names there are', async () => {
    const page = await visit(engine, namesRead());
    await see(page, 'consent-banner');
    await call(page, 'showPreferences');
    await see(page, 'consent-preferences dialog');
    await call(page, 'rejectAll');
    await see(page, 'consent-way-back');
    await settled(page);
    await noErrors(page);
  });

  test('so does a policy, with its contents', async () => {
    const page = await visit(
      engine,
      namesRead(),
      '<policy-viewer><h2>Scope</h2><p>Words.</p><h2>Rights</h2><p>Words.</p></policy-viewer>',
    );
    // An element of the page may have that very id.
    await see(page, 'policy-viewer', 'a[href^="#rights"]');
    await noErrors(page);
  });
});
