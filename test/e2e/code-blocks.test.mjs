// Every block of HTML in the README and the docs, put into a page: the library's own check finds nothing in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeBlocks } from '../harness/code-blocks.mjs';
import { inOneEngine } from '../harness/each-engine.mjs';
import { tag, useGate } from './gate-helpers.mjs';

const gate = useGate();
const blocks = codeBlocks().filter(({ language }) => language === 'html');

const gateTag = /<script[^>]*consent-elements\.js[^>]*>/;

/** A mistake that every page gets, so that we know when it has been looked at. */
const SEEN = '<consent-category name="seen" looked-at></consent-category>';

/** The block as a page. One without the gate's tag is a part of a page, which has a category for its maps. */
const asBody = (code) =>
  gateTag.test(code)
    ? `${SEEN}\n${code.replaceAll('/consent/consent-elements.js', '/dist/consent-elements.js')}`
    : `${tag('data-banner="none" data-categories="essential measurement maps"')}\n${SEEN}\n${code}`;

inOneEngine((engine) => {
  test('nothing is wrong with any block of HTML', async () => {
    assert.ok(blocks.length > 15, 'the blocks were found');
    const context = await engine.context();
    for (const { name, code } of blocks) {
      const page = await context.newPage(gate.page({ html: asBody(code) }));
      const findings = await page.waitFor(
        () => {
          const found = window.consentElements?.check() ?? [];
          const isSeen = found.some(({ message }) => message.includes('looked-at'));
          return isSeen && found.map(({ message }) => message);
        },
        { message: `looked at: ${name}` },
      );
      assert.deepEqual(
        findings.filter((message) => !message.includes('looked-at')),
        [],
        name,
      );
      await page.close();
    }
  });
});
