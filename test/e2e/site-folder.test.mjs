// What the README tells a website to do: upload the package's folder `dist/site`, and nothing else.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { inOneEngine } from '../harness/each-engine.mjs';
import { startTestServer } from '../harness/test-server.mjs';

const PAGE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Site</title>
  <link rel="stylesheet" href="/consent/themes/paper.css">
  <script src="/consent/consent-elements.js" data-policy-href="#policy" data-policy-version="2"></script>
  </head><body>
  <consent-category name="maps" label="Karten" description="Zeigt den Weg.">
    <consent-service name="karte" label="Karte" provider="Beispiel">
    <consent-cookie name="weg" duration="P1D" purpose="Merkt sich den Weg."></consent-cookie></consent-service></consent-category>
  <consent-embed label="Karte"><iframe data-consent="maps" data-src="/site/earlier"></iframe></consent-embed>
  <consent-status></consent-status><consent-declaration></consent-declaration>
  <policy-viewer id="policy" version="2"><h1 slot="heading">Datenschutz</h1>
    <policy-version slot="versions" version="1" effective="2025-01-01" src="/site/earlier"></policy-version>
    <h2 id="a">Erstens</h2><p>Ein Satz.</p><h2 id="b">Zweitens</h2><p>Noch ein Satz.</p></policy-viewer>
  </body></html>`;
const EARLIER =
  '<policy-viewer version="1"><h2 id="a">Erstens</h2><p>Ein Wort.</p></policy-viewer>';

let server;
let packed;
before(async () => {
  server = await startTestServer();
  server.page('/site/', { html: PAGE });
  server.page('/site/earlier', { html: EARLIER });
  packed = new Map(packedSite());
  for (const [file, content] of packed)
    server.page(`/consent/${file}`, {
      html: content,
      type: file.endsWith('.css') ? 'text/css' : 'text/javascript',
    });
});
after(() => server.close());

/** The paths and texts of `dist/site/` in the package as npm makes it. */
function packedSite() {
  const folder = mkdtempSync(path.join(tmpdir(), 'consent-elements-package-'));
  const run = (command, args, cwd) =>
    execFileSync(command, args, { cwd, stdio: 'ignore', shell: process.platform === 'win32' });
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root);
  run('tar', ['-xzf', readdirSync(folder)[0]], folder);
  const site = path.join(folder, 'package/dist/site');
  const files = readdirSync(site, { recursive: true }).filter((file) => /\.(js|css)$/.test(file));
  const texts = files.map((file) => [
    file.split(path.sep).join('/'),
    readFileSync(path.join(site, file), 'utf8'),
  ]);
  rmSync(folder, { recursive: true });
  return texts;
}

inOneEngine((engine) => {
  test('the folder has all that banner, preferences, embed, declaration, policy and theme need', async () => {
    const page = await engine.page(`${server.url}/site/`);
    await page.waitForVisible('consent-banner');
    assert.match(
      await page.evaluate(() => document.querySelector('consent-banner').innerText),
      /Alle ablehnen/,
    );
    await page.click('consent-banner [data-consent-action="preferences"]');
    await page.waitForVisible('consent-preferences dialog');
    await page.click('consent-preferences [data-consent-action="reject"]');
    await page.waitFor(() =>
      document.querySelector('consent-embed').shadowRoot?.querySelector('button'),
    );
    await page.waitForVisible('consent-declaration table');
    await page.evaluate(() => document.querySelector('policy-viewer').showChanges('1', '2'));
    await page.waitFor(() =>
      document.querySelector('policy-viewer').shadowRoot.querySelector('[part=comparison] section'),
    );
    const fetched = server.hits
      .filter((hit) => hit.path.startsWith('/consent/'))
      .map((hit) => hit.path.slice('/consent/'.length));
    assert.ok(fetched.length > 5);
    assert.deepEqual(
      fetched.filter((file) => !packed.has(file)),
      [],
    );
  });
});
