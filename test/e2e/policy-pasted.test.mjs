// A policy as editors paste it, plain headings and paragraphs, and how it differs from its last version.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import { startTestServer } from '../harness/test-server.mjs';

let server;
before(async () => (server = await startTestServer()));
after(() => server.close());

/** The words of the demo's policy, section by section, without a tag or an id. */
function readDemo() {
  const demo = readFileSync(path.join(root, 'demo/marketing/privacy.html'), 'utf8');
  const policy = /<policy-viewer[^]*<\/policy-viewer>/.exec(demo)[0];
  const wordsOf = (markup) =>
    markup
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return policy
    .split(/<h2\b/)
    .slice(1)
    .map((part) => {
      const [, title, text] = /^[^>]*>([^<]*)<\/h2>([^]*)/.exec(part);
      const paragraphs = [...text.matchAll(/<(p|li|dd)\b[^>]*>([^]*?)<\/\1>/g)];
      return { title, paragraphs: paragraphs.map(([, , words]) => wordsOf(words)).filter(Boolean) };
    });
}

const paste = (sections) =>
  sections
    .map(
      ({ title, paragraphs }) =>
        `<h2>${title}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
    )
    .join('\n');

/** Before: one section was not there yet, one had another title, one another place, one other words. */
function makeOld(sections) {
  const old = structuredClone(sections);
  const at = (title) => old.findIndex((section) => section.title === title);
  old.splice(at('Children'), 1);
  old[at('How long we keep it')].title = 'Retention';
  old[at('Security')].paragraphs[0] += ' Nobody else has a key.';
  old.unshift(...old.splice(at('Policy updates'), 1));
  return old;
}

const page = (sections) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Policy</title><script src="/dist/consent-elements.js" data-banner="none"></script></head><body>
  <policy-viewer version="2026-05-13" effective="2026-05-13">${paste(sections)}
    <policy-version version="2026-05-13" effective="2026-05-13"></policy-version>
    <policy-version version="2025-11-01" effective="2025-11-01">
      <template>${paste(makeOld(sections))}</template></policy-version>
  </policy-viewer></body></html>`;

const isCompared = () =>
  !!document.querySelector('policy-viewer')?.shadowRoot?.querySelector('[part=comparison] section');

eachEngine((engine) => {
  test('fifteen plain headings are fifteen sections, under ids of their own', async () => {
    const visited = await engine.page(server.page('/pasted', { html: page(readDemo()) }));
    await visited.waitFor(() => document.querySelector('policy-viewer').sections?.length === 15);
    const ids = await visited.evaluate(() =>
      document.querySelector('policy-viewer').sections.map(({ id }) => id),
    );
    assert.equal(new Set(ids).size, 15);
    assert.ok(ids.includes('how-long-we-keep-it'), ids.join());
  });

  test('an older version is compared by section: changed, added, renamed and moved, nothing else', async () => {
    const sections = readDemo();
    const url = server.page('/pasted-before', { html: page(sections) });
    const visited = await engine.page(`${url}#changes-since-2025-11-01`);
    await visited.waitFor(isCompared);
    const changes = await visited.evaluate(() =>
      [
        ...document
          .querySelector('policy-viewer')
          .shadowRoot.querySelectorAll('[part=comparison] section'),
      ].map((section) => [
        section.dataset.change,
        ...['h3', '.kind'].map((one) =>
          section.querySelector(one).textContent.replace(/\s+/g, ' ').trim(),
        ),
      ]),
    );
    assert.deepEqual(changes, [
      ['changed', 'Security', 'Changed: 5 words removed'],
      ['changed', 'Retention How long we keep it', 'Changed: 5 words added, 1 word removed'],
      ['added', 'Children', 'New'],
      ['moved', 'Policy updates', 'Moved'],
    ]);
  });

  for (const direction of ['ltr', 'rtl'])
    test(`all of it fits a narrow window, also the comparison, from ${direction}`, async () => {
      const html = page(readDemo())
        .replace('<html', `<html dir="${direction}"`)
        .replace('<title>', '<meta name="viewport" content="width=device-width"><title>');
      const url = server.page(`/pasted-narrow-${direction}`, { html });
      const visited = await engine.page(url);
      await visited.viewport(320, 640);
      const sticksOut = () =>
        document.documentElement.scrollWidth - document.documentElement.clientWidth;
      await visited.waitFor(() => document.querySelector('policy-viewer').sections?.length === 15);
      assert.equal(await visited.evaluate(sticksOut), 0, 'the text');
      await visited.goto(`${url}#changes-since-2025-11-01`);
      await visited.waitFor(isCompared);
      assert.equal(await visited.evaluate(sticksOut), 0, 'the comparison');
    });
});
