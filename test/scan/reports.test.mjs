// What `consent-elements scan` writes, of a page that names its things to break out of a report.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { parse, serialize } from 'parse5';
import { startTestServer } from '../harness/test-server.mjs';
import { scanningChromium } from './run-scan.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
const file = (name) => path.join(folder, name);
let server;
before(async () => {
  server = await startTestServer();
});
after(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

const HOSTILE = '</code><script>alert(1)</script><img src=x onerror="alert(2)">\u001b[31m\u202e';

/** A page that sets a known cookie, an unknown one and a key with that name. */
const hostilePage = () =>
  server.page('/hostile', {
    html: `<!doctype html><html lang="en"><head><title>Hostile</title><script src="/dist/consent-elements.js"></script>
      <script>document.cookie = '_ga=GA1.1.22334455.1700000000; max-age=34560000'; document.cookie = 'shop_own=1';
        localStorage.setItem(${JSON.stringify(HOSTILE).replaceAll('<', '\\u003c')}, '1');</script></head><body></body></html>`,
  });

const elementsOf = (node) =>
  (node.childNodes ?? []).flatMap((child) => [child, ...elementsOf(child)]);

scanningChromium((engine, scan) => {
  test('a report shows names as text, and keeps values to itself', async () => {
    const { status, stdout, stderr } = await scan(hostilePage(), '--html', file('report.html'));
    assert.equal(status, 1, stderr);
    assert.ok(
      !stdout.includes('\u001b') && !stdout.includes('\u202e'),
      'the terminal is left alone',
    );
    assert.match(stdout, /alert\(1\)/);

    const html = readFileSync(file('report.html'), 'utf8');
    const elements = elementsOf(parse(html));
    assert.deepEqual(
      elements.filter(({ tagName }) => ['script', 'img', 'link', 'iframe', 'a'].includes(tagName)),
      [],
    );
    assert.ok(
      elements.some(({ nodeName, value }) => nodeName === '#text' && value.includes('<script>')),
    );
    assert.ok(!html.includes('\u202e'));
    assert.ok(!(html + stdout).includes('22334455'), 'no identifier is in a report');
    assert.match(html, /Before any answer<\/span> <strong>3 things/);
    assert.match(html, /After allowing|after allowing/);
  });

  test('declarations come with what the database knows, and TODO where it knows nothing', async () => {
    const before = `<!doctype html>
<title>Mine</title>
<CONSENT-BANNER   layout='card'>
    <consent-category name='measurement' label="Zählung">
      <consent-service name="google-analytics"></consent-service>
    </consent-category>
</CONSENT-BANNER>
`;
    writeFileSync(file('page.html'), before);
    const { stderr } = await scan(hostilePage(), '--declarations', file('page.html'));
    const after = readFileSync(file('page.html'), 'utf8');

    const lines = after.split('\n');
    const kept = before.split('\n');
    assert.deepEqual(
      kept.filter((line) => !line.includes('google-analytics') && !lines.includes(line)),
      [],
      stderr,
    );
    assert.match(
      after,
      /<consent-service name="google-analytics">\n {8}<consent-cookie name="_ga" duration="P400D" purpose="ID used to identify users"><\/consent-cookie>\n {6}<\/consent-service>/,
    );
    assert.match(after, /<consent-cookie name="shop_own" duration="session" purpose="TODO">/);
    assert.ok(!serialize(parse(after)).includes('<img'), 'a name stays a name');

    await scan(hostilePage(), '--declarations', file('page.html'));
    assert.equal(readFileSync(file('page.html'), 'utf8'), after, 'nothing is added twice');
  });

  test('with a baseline, only what is new fails', async () => {
    const old = server.page('/old', { html: `<script>document.cookie = 'old_id=1';</script>` });
    await scan(old, '--write-baseline', file('baseline.json'));
    const known = await scan(old, '--baseline', file('baseline.json'));
    assert.equal(known.status, 0, known.stdout + known.stderr);
    assert.match(known.stdout, /Nothing new was seen/);

    server.page('/old', {
      html: `<script>document.cookie = 'old_id=1; path=/'; document.cookie = 'new_id=1';</script>`,
    });
    const { status, stdout } = await scan(old, '--baseline', file('baseline.json'));
    assert.equal(status, 1);
    assert.match(stdout, /new_id/);
    assert.doesNotMatch(stdout, /old_id/);
  });
});
