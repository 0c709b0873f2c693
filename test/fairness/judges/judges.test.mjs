// Judges that nobody here wrote look at live pages, the banner and the preferences open. They have to
// find nothing there; and something in a page with faults, since who sees nothing passes everything.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inOneEngine } from '../../harness/each-engine.mjs';
import { startTestServer } from '../../harness/test-server.mjs';
import { axe } from './axe.mjs';
import { exceptionFor, exceptions } from './exceptions.mjs';
import { htmlCodeSniffer } from './html-codesniffer.mjs';
import { htmlValidate } from './html-validate.mjs';
import { ibm } from './ibm.mjs';
import { hubName, languages, pageNames, policyName, putPage } from './pages.mjs';

const judges = [axe, ibm, htmlCodeSniffer, htmlValidate];

let server;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const examine = async (page, { name, examine }) =>
  (await examine(page)).map((finding) => ({ judge: name, ...finding }));

const tell = ({ judge, rule, message, html }) =>
  `${judge} ${rule}: ${message} ${html.slice(0, 160)}`;

// They judge the page, and that is the same in every engine.
inOneEngine((engine) => {
  const met = new Set();

  const findings = async (page) => {
    const found = [];
    for (const judge of judges) found.push(...(await examine(page, judge)));
    for (const finding of found) met.add(exceptionFor(finding));
    return found.filter((finding) => !exceptionFor(finding)).map(tell);
  };

  for (const name of pageNames)
    for (const language of Object.keys(languages))
      for (const colorScheme of ['light', 'dark'])
        test(`${name} in ${language}, ${colorScheme}: nothing is found`, async () => {
          const page = await engine.page(putPage(server, name, language), {
            colorScheme,
            reducedMotion: true,
          });
          await page.waitForVisible('consent-banner');
          assert.deepEqual(await findings(page), [], 'with the banner');
          await page.click('consent-banner [data-consent-action="preferences"]');
          await page.waitForVisible('consent-preferences dialog');
          assert.deepEqual(await findings(page), [], 'with the preferences');
        });

  for (const language of Object.keys(languages))
    for (const colorScheme of ['light', 'dark'])
      test(`${policyName} in ${language}, ${colorScheme}: nothing is found`, async () => {
        const url = putPage(server, policyName, language);
        const page = await engine.page(url, { colorScheme, reducedMotion: true });
        await page.waitForVisible('consent-banner');
        await page.waitFor(() => document.querySelector('policy-viewer').sections?.length === 15);
        await page.evaluate(() => window.consentElements.rejectAll());
        await page.waitForHidden('consent-banner');
        assert.deepEqual(await findings(page), [], 'in the text');
        await page.evaluate(() => (location.hash = '#changes'));
        await page.waitFor(() =>
          document
            .querySelector('policy-viewer')
            .shadowRoot.querySelector('[part=comparison] section'),
        );
        assert.deepEqual(await findings(page), [], 'in the comparison');
      });

  for (const language of Object.keys(languages))
    for (const colorScheme of ['light', 'dark'])
      test(`${hubName} in ${language}, ${colorScheme}: nothing is found`, async () => {
        const url = putPage(server, hubName, language);
        const page = await engine.page(url, { colorScheme, reducedMotion: true });
        await page.waitFor(() =>
          document
            .querySelector('#preview')
            .contentDocument?.querySelector('consent-banner')
            ?.checkVisibility(),
        );
        assert.deepEqual(await findings(page), []);
      });

  test('every exception is still one', () => {
    const superfluous = exceptions.filter((exception) => !met.has(exception));
    assert.deepEqual(superfluous, []);
  });

  for (const judge of judges)
    test(`${judge.name} finds faults that were planted in the banner`, async () => {
      const page = await engine.page(putPage(server, 'the bare page', 'English'));
      await page.waitForVisible('consent-banner');
      const before = await examine(page, judge);
      await page.evaluate(() => {
        const banner = document.querySelector('consent-banner');
        banner.querySelector('a').replaceChildren(new Image());
        banner.querySelector('[slot="text"]').id = banner.querySelector('h2').id;
      });
      const after = await examine(page, judge);
      assert.ok(after.length > before.length, after.map(tell).join('\n'));
    });
});
