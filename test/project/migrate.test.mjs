// `consent-elements migrate`, as somebody who moves in runs it. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../scripts/run.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'migrate-'));
after(() => rmSync(folder, { recursive: true }));

const run = (...args) =>
  spawnSync(process.execPath, [path.join(root, 'bin/consent-elements.mjs'), 'migrate', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

let pages = 0;

/** What becomes of a page, and what is said. */
function migrate(html, ...options) {
  const file = `page-${++pages}.html`;
  writeFileSync(path.join(folder, file), html);
  const result = run(file, '--write', ...options);
  return { ...result, html: readFileSync(path.join(folder, file), 'utf8') };
}

for (const [library, before, now, ...options] of [
  [
    'vanilla-cookieconsent',
    '<script type="text/plain" data-category="analytics" data-src="/ga.js"></script>',
    '<script type="text/plain" data-consent="measurement" src="/ga.js"></script>',
  ],
  [
    'vanilla-cookieconsent, a service',
    `<script type='text/plain' data-category='analytics' data-service='Google Analytics' data-type="module">let a = '<b>';</script>`,
    `<script type='text/plain' data-consent='measurement.google-analytics' data-type="module">let a = '<b>';</script>`,
  ],
  [
    'vanilla-cookieconsent, what runs after a refusal',
    '<script type="text/plain" data-category="!ads">a()</script>',
    '<script type="text/plain" data-consent="!marketing">a()</script>',
    '--map',
    'ads=marketing',
  ],
  [
    'Klaro',
    '<script type="text/plain" data-type="application/javascript" data-name="matomo" data-src="/m.js"></script><iframe data-name="youtube" data-src="https://video.example/1"></iframe>',
    '<script type="text/plain" data-type="application/javascript" data-consent="measurement.matomo" src="/m.js"></script><iframe data-consent="video" data-src="https://video.example/1"></iframe>',
    '--map',
    'matomo=measurement.matomo youtube=video',
  ],
  [
    'Orejime 3',
    '<template data-purpose="maps"><p>Near</p><script src="/m.js"></script><iframe src="https://maps.example"></iframe></template>',
    '<template data-consent="maps"><p>Near</p><script type="text/plain" data-consent="maps" src="/m.js"></script><iframe data-consent="maps" data-src="https://maps.example"></iframe></template>',
  ],
  [
    'Orejime 2',
    '<script type="opt-in" data-type="application/javascript" data-name="analytics" data-src="/m.js"></script>',
    '<script type="text/plain" data-type="application/javascript" data-consent="measurement" src="/m.js"></script>',
  ],
  [
    'Cookiebot',
    '<script data-cookieconsent="statistics, marketing" src="/a.js" async></script><iframe data-cookieconsent="marketing" data-cookieblock-src="https://video.example"></iframe>',
    '<script type="text/plain" data-consent="measurement marketing" src="/a.js" async></script><iframe data-consent="marketing" data-src="https://video.example"></iframe>',
  ],
  [
    'a frame that loads at once',
    '<iframe width=600 data-cookieconsent=marketing src=https://video.example></iframe>',
    '<iframe width=600 data-consent="marketing" data-src=https://video.example></iframe>',
  ],
  [
    'OneTrust',
    '<script type="text/plain" class="first optanon-category-C0002-C0004" src="/a.js"></script><iframe class="optanon-category-C0004" data-src="https://video.example"></iframe>',
    '<script data-consent="measurement ads" type="text/plain" class="first" src="/a.js"></script><iframe data-consent="ads" data-src="https://video.example"></iframe>',
    '--map',
    'C0004=ads',
  ],
  [
    'Complianz',
    '<script type="text/plain" class="cmplz-script" data-category="statistics" data-service="matomo" data-cmplz-src="/m.js"></script>',
    '<script type="text/plain" data-consent="measurement.matomo" src="/m.js"></script>',
  ],
  [
    'CookieYes',
    '<script type="text/plain" data-cookieyes="cookieyes-analytics" src="/a.js"></script>',
    '<script type="text/plain" data-consent="measurement" src="/a.js"></script>',
  ],
  [
    'c15t',
    '<iframe data-category="marketing" data-src="https://video.example"></iframe>',
    '<iframe data-consent="marketing" data-src="https://video.example"></iframe>',
  ],
])
  test(`${library}: its markup becomes ours`, () => {
    const { status, html, stderr } = migrate(before, ...options);
    assert.equal(html, now);
    assert.equal(status, 0, stderr);
  });

test('every other byte stays as the author wrote it', () => {
  const around = (script) =>
    `<!DOCTYPE html>\r\n<HTML>\r\n<Head><TITLE>A &amp; B</title>\r\n<?php echo "<b>"; ?>\r\n\t<!-- <script type="text/plain" data-category="analytics"> -->\r\n\t${script}\r\n<p class=x data-category=news>é 😀 <br/>\r\n<li>open <p>ends\r\n`;
  const { html } = migrate(
    around(
      '<SCRIPT\r\n\tType="text/plain"   DATA-CATEGORY="analytics"\r\n\tdata-src="a.js" ></SCRIPT >',
    ),
  );
  assert.equal(
    html,
    around(
      '<SCRIPT\r\n\tType="text/plain"   data-consent="measurement"\r\n\tsrc="a.js" ></SCRIPT >',
    ),
  );
});

test('what only looks like it is left alone', () => {
  const html = `<div data-category="news" data-name="x"></div><script data-name="app" src="/app.js"></script>
    <img data-category="cats" src="/cat.png"><script data-cookieconsent="ignore" src="/a.js"></script>
    <script type="text/plain" data-consent="measurement" data-category="analytics" src="/b.js"></script>
    <script type="application/json" data-purpose="state">{}</script>`;
  const result = migrate(html);
  assert.equal(result.html, html);
  assert.equal(result.status, 0);
  assert.match(result.stderr, /nothing of another library's waits in it/);
});

test('doing it twice changes nothing more', () => {
  const once = migrate(
    '<template data-purpose="maps"><script src="/m.js"></script></template><script type="text/plain" class="optanon-category-2 x">a</script>',
    '--map',
    '2=measurement',
  );
  assert.notEqual(once.html, '');
  assert.equal(migrate(once.html).html, once.html);
});

test('without --write a diff is printed and the file stays', () => {
  const html = '<h1>Shop</h1>\n<script type="text/plain" data-category="analytics">a()</script>\n';
  writeFileSync(path.join(folder, 'shop.html'), html);
  const { status, stdout, stderr } = run('shop.html');
  assert.equal(status, 0);
  assert.match(stdout, /^--- a\/shop\.html$/m);
  assert.match(stdout, /^ <h1>Shop<\/h1>$/m);
  assert.match(stdout, /^-<script type="text\/plain" data-category="analytics">/m);
  assert.match(stdout, /^\+<script type="text\/plain" data-consent="measurement">/m);
  assert.match(stderr, /shop\.html: 1 element to rewrite\. --write does it\./);
  assert.equal(readFileSync(path.join(folder, 'shop.html'), 'utf8'), html);
});

test('what has to be done by hand is named with its line, and ends with 1', () => {
  const { status, stderr, html } = migrate(
    '<p>\n<script id="Cookiebot" src="https://consent.cookiebot.com/uc.js"></script>\n<script type="text/plain" data-name="Ünknown">a()</script>\n<script type="text/plain" data-name="social">b()</script>',
  );
  assert.equal(status, 1);
  assert.match(stderr, /\.html:2: <script id="Cookiebot".*loads another library/);
  assert.match(stderr, /\.html:3: .*"Ünknown" cannot be a name here.*--map/);
  assert.match(stderr, /declare social as categories/);
  assert.match(html, /data-name="Ünknown"/);
  assert.match(html, /data-consent="social"/);
});

for (const [library, opener] of [
  ['Cookiebot', '<a href="javascript:Cookiebot.renew()">Cookies</a>'],
  ['OneTrust', '<button id="ot-sdk-btn" class="ot-sdk-show-settings">Cookies</button>'],
  ['Klaro', '<a href="#" onclick="return klaro.show();">Cookies</a>'],
  ['tarteaucitron', '<a onclick="tarteaucitron.userInterface.openPanel()">Cookies</a>'],
  ['vanilla-cookieconsent', '<button data-cc="show-preferencesModal">Cookies</button>'],
  ['CookieYes', '<a class="footer cky-banner-element">Cookies</a>'],
  ['Complianz', '<a class="cmplz-show-banner">Cookies</a>'],
])
  test(`${library}: what opens its settings is named and stays`, () => {
    const page = `<p>\n${opener}\n<a href="/klaro.show">Show</a>`;
    const { status, stderr, html } = migrate(page);
    assert.equal(status, 1);
    assert.equal(html, page);
    assert.equal(stderr.match(/opens the settings of another library/g).length, 1, stderr);
    assert.match(stderr, /\.html:2: .*"#cookie-settings"/);
  });

test('several files and patterns are taken, and one that is missing ends with 2', () => {
  mkdirSync(path.join(folder, 'site/blog'), { recursive: true });
  const html = '<script type="text/plain" data-category="analytics">a()</script>';
  for (const file of ['site/index.html', 'site/blog/post.html', 'site/blog/notes.txt'])
    writeFileSync(path.join(folder, file), html);
  const { status, stderr } = run('site/**/*.html', 'missing.html', '--write');
  assert.equal(status, 2);
  assert.match(stderr, /missing\.html/);
  for (const file of ['site/index.html', 'site/blog/post.html'])
    assert.match(readFileSync(path.join(folder, file), 'utf8'), /data-consent/, file);
  assert.equal(readFileSync(path.join(folder, 'site/blog/notes.txt'), 'utf8'), html);
});

test('a wrong call says what it takes', () => {
  assert.match(run().stderr, /Usage: consent-elements migrate FILE/);
  const { status, stderr } = run('a.html', '--map', 'analytics');
  assert.equal(status, 2);
  assert.match(
    stderr,
    /--map "analytics" is not known: it takes pairs such as analytics=measurement/,
  );
});
