// A decision in a browser, kept by `consent-elements records serve`, and everything that is done with it later.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { records, serveRecords } from '../harness/records-command.mjs';
import { hasSqlite } from '../harness/sqlite.mjs';
import { useGate } from './gate-helpers.mjs';

const gate = useGate();
const folder = mkdtempSync(path.join(tmpdir(), 'records-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const skip = !hasSqlite && 'no SQLite is here';

/** Waits until the command says so: a record is sent while the page goes on. */
async function until(says, ...args) {
  const end = Date.now() + 20_000;
  for (;;) {
    const result = await records(...args);
    if (says.test(result.stdout)) return result;
    if (Date.now() > end) throw new Error(`${args.join(' ')}: ${result.stdout}${result.stderr}`);
  }
}

eachEngine((engine) => {
  test(
    'an answer is kept, shown, exported and verified, withdrawn and deleted',
    { skip },
    async () => {
      const file = path.join(folder, `${engine.name}.sqlite`);
      const db = ['--db', file];
      // Another port of the page's host, as it may be while a site is built.
      const server = await serveRecords(
        ...db,
        '--host',
        'localhost',
        '--origin',
        gate.server.otherUrl,
      );
      gate.server.page('/shop', {
        html: `<script src="/dist/consent-elements.js" data-policy-version="2026-05-13" data-records-href="${server.url}"></script>
        <consent-banner layout="inline"></consent-banner><consent-status></consent-status>`,
      });
      const page = await engine.page(`${gate.server.otherUrl}/shop`);
      await page.waitForVisible('consent-banner [data-consent-action="accept"]');
      await page.click('consent-banner [data-consent-action="accept"]');
      await page.waitFor(() => /[&]id=/.test(document.cookie));
      const id = await page.evaluate(() => /[&]id=([\w-]{22})/.exec(document.cookie)[1]);

      const { stdout } = await until(/Consent given\n/, 'show', id, ...db);
      assert.match(stdout, /granted +measurement\n[^]*by +mouse\n[^]*policy version +2026-05-13\n/);
      const csv = (await records('export', ...db)).stdout.split('\r\n');
      assert.equal(csv.length, 3, 'a head, a record, and an end');
      assert.match(csv[1], new RegExp(`^'?${id},`));
      assert.equal((await records('verify', ...db)).status, 0);

      await page.waitForVisible('consent-status [data-consent-action="withdraw"]');
      await page.click('consent-status [data-consent-action="withdraw"]');
      await until(/Consent given\n[^]*Consent withdrawn\n/, 'show', id, ...db);

      const out = path.join(folder, engine.name);
      assert.equal((await records('evidence', id, ...db, '--out', out)).status, 0);
      const kept = JSON.parse(readFileSync(path.join(out, 'records.json'), 'utf8'));
      const { text } = kept[0].receipt.events[0].notice;
      assert.equal(
        readFileSync(
          path.join(out, 'words', `${kept[0].receipt.events[0].notice.sha256}.txt`),
          'utf8',
        ),
        text,
      );

      assert.equal((await records('delete', id, ...db)).stdout, `Deleted: 2 records of ${id}.\n`);
      assert.equal((await records('show', id, ...db)).status, 1);
      const { status, stdout: verified } = await records('verify', ...db);
      assert.equal(status, 0, verified);
      assert.match(verified, /^0 records as they were added, 2 deleted on request\./);
      assert.equal(await server.stop(), 0);
    },
  );
});
