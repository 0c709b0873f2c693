import { test } from 'node:test';
import { eachEngine } from '/work/wt/gate/test/harness/each-engine.mjs';
import { ACCEPTED, call, hasRun, ran, settled, useGate } from '/work/wt/gate/test/e2e/gate-helpers.mjs';
const gate = useGate();
eachEngine((engine) => {
  for (let i = 0; i < 40; i++)
    test(`try ${i}`, async () => {
      const page = await gate.visit(engine, {
        script: 'data-banner="none" data-signals="microsoft-uet"',
        head: '<consent-category name="marketing" signals="ad_storage ad_user_data ad_personalization"></consent-category>',
        body: `<script type="text/plain" data-consent="marketing">ran.push('tag')</script>`,
      });
      await settled(page);
      await call(page, 'acceptAll');
      for (let k = 0; k < 40; k++) { if ((await ran(page)).length) return; await new Promise((r) => setTimeout(r, 100)); }
      console.log(JSON.stringify(await page.evaluate(() => ({ decision: consentElements.decision, events: events.map(({ type, code, message, granted, choice }) => [type, code, message, granted, choice]), errors, ready: document.readyState, hidden: document.hidden, html: document.body.innerHTML.slice(0, 200), cats: consentElements.categories, uetq: window.uetq, marker: document.documentElement.dataset.consent }))));
      throw new Error('stuck');
    });
});
