// The script by which the WordPress plugin speaks to the WP Consent API.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import { ACCEPTED, call, eventOf, useGate } from './gate-helpers.mjs';

const gate = useGate();
const bridge = readFileSync(path.join(root, 'integrations/wordpress/bridge.js'), 'utf8');

/** The two functions of the API's own script, by which it keeps what it is told. */
const API = `<script>
  window.told = {};
  window.wp_has_consent = (category) => told[category] === 'allow';
  window.wp_set_consent = (category, value) => { told[category] = value; };
  window.consentElementsApi = { essential: ['functional'], measurement: ['statistics'], marketing: ['marketing'] };
</script>`;
const told = (page) => page.evaluate(() => told);

eachEngine((engine) => {
  const visit = (cookie, before = '') =>
    gate.visit(engine, { cookie, body: `${API}${before}<script>${bridge}</script>` });

  test('nothing is told before an answer, then what was granted, then what is taken back', async () => {
    const page = await visit();
    assert.deepEqual(await told(page), {});
    assert.equal(await page.evaluate(() => window.wp_consent_type), 'optin');
    await call(page, 'acceptAll');
    await eventOf(page, 'change');
    assert.deepEqual(await told(page), { functional: 'allow', statistics: 'allow' });
    await call(page, 'rejectAll');
    await eventOf(page, 'change', 2);
    assert.deepEqual(await told(page), { functional: 'allow', statistics: 'deny' });
  });

  test('a returning visitor’s answer is told at once', async () => {
    const page = await visit(ACCEPTED);
    assert.deepEqual(await told(page), { functional: 'allow', statistics: 'allow' });
  });

  test('what the API still has from an answer that no longer counts is taken back', async () => {
    const page = await visit(
      undefined,
      `<script>told.statistics = told.marketing = 'allow'</script>`,
    );
    assert.deepEqual(await told(page), { statistics: 'deny', marketing: 'deny' });
  });
});
