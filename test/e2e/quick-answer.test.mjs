// The banner is answered in the moment that it stands.
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { LISTENING, useGate } from './gate-helpers.mjs';

const gate = useGate();
const reject = 'consent-banner [data-consent-action="reject"]';
const focused = (page) => page.evaluate(() => document.activeElement.id);

const body = `<main><h1 id="heading">Halden</h1><p><input id="name" aria-label="Name"></p></main>`;

eachEngine((engine) => {
  test('an answer as soon as the banner stands is told, and focus goes back', async () => {
    const answers = [
      ['name', (page) => page.click(reject)],
      [
        'heading',
        async (page) => {
          await page.evaluate((selector) => {
            document.activeElement.blur();
            document.querySelector(selector).focus();
          }, reject);
          await page.press('Enter');
        },
      ],
      [
        'name',
        // Looks at the banner, goes on in the page, and comes back to answer.
        async (page) => {
          await page.evaluate((selector) => {
            document.activeElement.blur();
            for (const stop of [selector, '#name', selector]) document.querySelector(stop).focus();
          }, reject);
          await page.press('Enter');
        },
      ],
    ];
    for (const [wanted, answer] of answers) {
      const page = await gate.visit(engine, {
        script: '',
        head: LISTENING,
        body,
        // Firefox counts what is imported as a part of what has to load.
        until: 'commit',
      });
      await page.waitForVisible(reject);
      await page.evaluate(() => document.querySelector('#name').focus());
      await answer(page);
      await page.waitForHidden('consent-banner');
      await page.waitFor((id) => document.activeElement.id === id, {
        args: [wanted],
        message: `focus on ${wanted}, not on ${await focused(page)}`,
      });
      await page.waitFor(() => window.said.at(-1) === 'Your choice has been saved.', {
        message: 'the announcement',
      });
    }
  });
});
