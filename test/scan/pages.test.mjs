// Which pages `consent-elements scan` visits, and what it does about those that do not behave.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestServer } from '../harness/test-server.mjs';
import { scanningEngines } from './run-scan.mjs';

let server;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const visited = (stderr) =>
  [...stderr.matchAll(/^\d+\/\d+ \S+?(\/[^/\s]*)$/gm)].map(([, path]) => path);
const text = (path, html) => server.page(path, { html, type: 'text/plain' });

scanningEngines((engine, scan) => {
  test('links are followed as far as --pages and robots.txt let it', async () => {
    text('/robots.txt', 'User-agent: *\nDisallow: /private');
    const start = server.page('/start', {
      html: `<a href="/private">Private</a> <a href="/near#part">Near</a> <a href="${server.otherUrl}/far">Far</a> <a href="/more">More</a> <a href="/too-many">Too many</a>`,
    });
    for (const path of ['/private', '/near', '/more', '/too-many']) server.page(path, { html: '' });
    const { status, stdout, stderr } = await scan(start, '--pages', '3');
    assert.deepEqual(visited(stderr), ['/start', '/near', '/more']);
    assert.equal(status, 0, stdout);
  });

  test('--sitemap visits what the sitemap names, of the same site', async () => {
    text('/robots.txt', 'User-agent: *\nDisallow: /private');
    text(
      '/sitemap.xml',
      `<urlset><url><loc>${server.url}/listed?a=1&amp;b=2</loc></url><url><loc>${server.url}/private</loc></url><url><loc>https://elsewhere.example/</loc></url></urlset>`,
    );
    server.page('/listed', { html: '' });
    const { stderr } = await scan(server.page('/start', { html: '' }), '--sitemap');
    assert.deepEqual(visited(stderr), ['/start', '/listed?a=1&b=2']);
  });

  test('a page that cannot be looked at is passed, said, and no clean end', async () => {
    const hanging = server.page('/hanging', { html: '', delay: 8000 });
    const busy = server.page('/busy', { html: '<script>for (;;);</script>' });
    const gone = server.page('/gone', { html: '', status: 404 });
    const away = server.page('/away', {
      html: '',
      status: 302,
      headers: { location: `${server.otherUrl}/_test/blank` },
    });
    const fine = server.page('/fine', { html: '' });
    const { status, stdout } = await scan(hanging, busy, gone, away, fine, '--timeout', '2');
    assert.equal(status, 2);
    assert.match(stdout, /\/hanging: .*(timeout|timed out)/i);
    assert.match(stdout, /\/busy: (It did not end within 8 s|Navigation timeout)/);
    assert.match(stdout, /\/gone: It answers with 404/);
    assert.match(stdout, /\/away: It leads to localhost, which is another site/);
    assert.doesNotMatch(stdout, /\/fine: /);
  });

  test('dialogs, windows and downloads are refused and said', async () => {
    const page = server.page('/loud', {
      html: `<script>alert('Hello'); addEventListener('beforeunload', (event) => event.preventDefault());
        document.addEventListener('consent-change', () => {}); open('/_test/blank');</script>
        <a href="/file" download>File</a><script>document.querySelector('a').click()</script>`,
    });
    server.page('/file', {
      html: 'file',
      type: 'application/octet-stream',
      headers: { 'content-disposition': 'attachment' },
    });
    const { status, stdout, stderr } = await scan(page);
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /It opened a dialog \(alert\)/);
    if (engine === 'chromium') assert.match(stdout, /It began a download, which was refused/);

    const direct = await scan(`${server.url}/file`, '--timeout', '4');
    assert.equal(direct.status, 2, direct.stdout);
    if (engine === 'chromium') assert.match(direct.stdout, /It is a file, not a page/);
  });

  test('what cannot be scanned at all is said in a sentence', async () => {
    const { status, stderr } = await scan('ftp://site.example');
    assert.equal(status, 2);
    assert.match(stderr, /^ftp:\/\/site\.example is no address; allowed are addresses that begin/);
    const none = await scan(server.page('/fine', { html: '' }), '--pages', 'all');
    assert.match(none.stderr, /^--pages all: allowed are numbers from 1 to 10000\.$/m);
  });
});
