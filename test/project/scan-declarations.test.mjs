// How `consent-elements scan --declarations` adds to a page, and what it takes for known. No browser needed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCookieDatabase } from '../../bin/scan/cookie-database.mjs';
import { declarationsFor } from '../../bin/scan/declarations.mjs';
import { secondsOf } from '../../bin/scan/judge.mjs';

/** A visit on which these were seen, and which declares nothing. */
const visited = (...stored) => [
  {
    url: 'https://shop.example/',
    visits: { allowed: { stored, declared: { items: [], necessary: ['consent'] } } },
  },
];
const cookie = (name, seconds, host = 'shop.example') => ({
  kind: 'cookie',
  name,
  host,
  seconds,
  by: '',
});

test('a new file has categories, services and cookies', () => {
  const html = declarationsFor(
    visited(
      cookie('_fbp', 7_776_000),
      cookie('consent', 1000),
      cookie('_hjSession_123', 1790),
      cookie('mine"><b>'),
      { kind: 'local-storage', name: 'cart', host: 'shop.example' },
      { kind: 'service-worker', name: 'https://shop.example/worker.js', host: 'shop.example' },
    ),
    '',
  );
  assert.equal(
    html,
    `<consent-category name="functional" label="Functions">
  <consent-service name="hotjar" label="Hotjar" provider="Hotjar" privacy-href="https://www.hotjar.com/legal/policies/privacy/">
    <consent-cookie name="_hjSession_*" duration="PT30M" purpose="A cookie that holds the current session data. This ensues that subsequent requests within the session window will be attributed to the same Hotjar session."></consent-cookie>
  </consent-service>
</consent-category>
<consent-category name="marketing" label="Marketing">
  <consent-service name="facebook" label="Facebook" provider="Facebook" privacy-href="https://www.facebook.com/about/privacy/">
    <consent-cookie name="_fbp" duration="P90D" purpose="Used by Facebook to deliver a series of advertisement products such as real time bidding from third party advertisers"></consent-cookie>
  </consent-service>
</consent-category>
<consent-category name="unsorted" label="TODO: sort these into categories">
  <consent-service name="shop-example" label="shop.example" provider="TODO">
    <consent-cookie name="mine&quot;&gt;&lt;b&gt;" duration="session" purpose="TODO"></consent-cookie>
    <consent-cookie name="cart" type="local-storage" duration="TODO" purpose="TODO"></consent-cookie>
  </consent-service>
</consent-category>
`,
  );
});

for (const [says, before, after] of [
  [
    'into the service that the author has in another category',
    '<consent-category name="ads"><consent-service name="facebook"></consent-service></consent-category>\n',
    /^<consent-category name="ads"><consent-service name="facebook">\n {2}<consent-cookie name="_fbp" [^\n]*\n<\/consent-service><\/consent-category>\n$/,
  ],
  [
    'into the category that is there',
    '\t<consent-category name="marketing">\n\t</consent-category>\n',
    /^\t<consent-category name="marketing">\n\t {2}<consent-service name="facebook" [^\n]*\n\t {4}<consent-cookie name="_fbp" [^\n]*\n\t {2}<\/consent-service>\n\t<\/consent-category>\n$/,
  ],
  [
    'before the end of the page',
    '<!doctype html><title>Shop</title><body>\n<p>Hello\n</body>\n</html>',
    /^<!doctype html><title>Shop<\/title><body>\n<p>Hello\n {2}<consent-category name="marketing"[^]*<\/consent-category>\n<\/body>\n<\/html>$/,
  ],
  [
    'nowhere, if a pattern has it',
    '<consent-cookie name="_fb*"></consent-cookie>',
    /^<consent-cookie name="_fb\*"><\/consent-cookie>$/,
  ],
  [
    'nowhere, if an attribute has it',
    '<div data-consent-cookie="_fbp"></div>',
    /^<div data-consent-cookie="_fbp"><\/div>$/,
  ],
])
  test(`what is added goes ${says}`, () => {
    const pages = visited(cookie('_fbp', 7_776_000));
    const added = declarationsFor(pages, before);
    assert.match(added, after);
    assert.equal(declarationsFor(pages, added), added, 'and only once');
  });

test('a name that several companies use, or anybody may, is left to the author', () => {
  const candidates = openCookieDatabase()('euconsent-v2');
  assert.ok(candidates.length > 1);
  const html = declarationsFor(visited(cookie('euconsent-v2', 86_400)), '');
  assert.match(html, /name="unsorted"/);
  assert.match(html, /purpose="TODO: [^"]+ or [^"]+\?"/);
  assert.match(declarationsFor(visited(cookie('lang')), ''), /purpose="TODO: LinkedIn\?"/);
});

test('durations are held against the longest that they can mean', () => {
  for (const [duration, seconds] of [
    ['PT30M', 1800],
    ['P1DT2H', 93_600],
    ['P13M', 13 * 31 * 86_400],
    ['session', 0],
    ['', Infinity],
    ['TODO', Infinity],
  ])
    assert.equal(secondsOf(duration), seconds, duration);
});
