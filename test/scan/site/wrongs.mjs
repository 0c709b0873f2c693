// What real pages do wrong, one thing each, and what the scan has to say of it. `HOST` is another company's host,
// `METRICS` a host of the site's own domain that is somebody else's machine.

const script = (code) => `<script>${code}</script>`;
const image = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
const js = (body) => ({ type: 'text/javascript', body });
const asked = (name) => ({ code: 'asked-without-consent', name });
const stored = (kind, name) => ({ code: 'stored-without-consent', kind, name });

/**
 * - `html` stands in the page, `files` are served at any host, `headers` go with the page.
 * - `unseenIn` says of an engine why it cannot be found there.
 * - `expected` is looked for among the findings; its `name` in theirs.
 */
export const markup = {
  'a live tag of another host': {
    html: '<script src="http://HOST/live-tag.js"></script>',
    expected: asked('/live-tag.js'),
  },
  'a pixel': {
    html: '<img src="http://HOST/pixel.svg" alt="">',
    expected: asked('/pixel.svg'),
  },
  'a pixel of several sizes': {
    html: '<img srcset="http://HOST/pixel-2.svg 2x, http://HOST/pixel-1.svg 1x" alt="">',
    expected: asked('/pixel-1.svg'),
  },
  'a pixel in a style sheet': {
    html: '<style>main { background: url(http://HOST/styled.svg) }</style>',
    expected: asked('/styled.svg'),
  },
  'a style sheet of another host': {
    html: '<style>@import url(http://HOST/imported.css);</style>',
    expected: asked('/imported.css'),
  },
  'a typeface of another host': {
    html: '<style>@font-face { font-family: Theirs; src: url(http://HOST/face.woff2) } main { font-family: Theirs }</style>',
    expected: asked('/face.woff2'),
  },
  'a frame of another host': {
    html: '<iframe src="http://HOST/frame"></iframe>',
    expected: asked('/frame'),
  },
  'a preloaded tag': {
    html: '<link rel="preload" as="script" href="http://HOST/preloaded.js">',
    expected: asked('/preloaded.js'),
  },
  'a film’s poster': {
    html: '<video poster="http://HOST/poster.svg"></video>',
    expected: asked('/poster.svg'),
  },
  'an embedded object': {
    html: '<object data="http://HOST/object.svg" type="image/svg+xml"></object>',
    unseenIn: { firefox: 'its protocol tells of no request for <object>' },
    expected: asked('/object.svg'),
  },
  'a host of the site’s own domain that is somebody else’s': {
    html: '<script src="http://METRICS/cname.js"></script>',
    expected: asked('/cname.js'),
  },
  'a tag manager that loads tags': {
    html: '<script src="/manager.js"></script>',
    files: {
      '/manager.js': js(
        `document.head.append(Object.assign(document.createElement('script'), { src: 'http://HOST/managed.js' }));`,
      ),
    },
    expected: asked('/managed.js'),
  },
  'a tag that comes late': {
    html: script(`setTimeout(() => { new Image().src = 'http://HOST/late.svg'; }, 1000);`),
    expected: asked('/late.svg'),
  },
  'a tag that waits until it is in view': {
    html: `<div style="height: 300vh"></div><p id="far">Far</p>${script(
      `new IntersectionObserver(([entry]) => { if (entry.isIntersecting) new Image().src = 'http://HOST/in-view.svg'; }).observe(document.getElementById('far'));`,
    )}`,
    expected: asked('/in-view.svg'),
  },
};

export const cookies = {
  'a cookie by an inline script': {
    html: script(`document.cookie = 'inline_id=1; max-age=9999';`),
    expected: stored('cookie', 'inline_id'),
  },
  'a cookie by a script of the site’s own': {
    html: '<script src="/own.js"></script>',
    files: { '/own.js': js(`document.cookie = 'own_id=1; max-age=9999';`) },
    expected: { ...stored('cookie', 'own_id'), by: '/own.js' },
  },
  'a cookie with the page': {
    headers: { 'set-cookie': 'page_id=1; Max-Age=9999' },
    expected: stored('cookie', 'page_id'),
  },
  'a cookie that no script can read': {
    html: '<img src="/http-only.svg" alt="">',
    files: {
      '/http-only.svg': {
        type: 'image/svg+xml',
        body: image,
        headers: { 'set-cookie': 'hidden_id=1; HttpOnly; Max-Age=9999' },
      },
    },
    expected: { ...stored('cookie', 'hidden_id'), by: '/http-only.svg' },
  },
  'a cookie of another host by a picture': {
    html: '<img src="http://HOST/cookie.svg" alt="">',
    files: {
      '/cookie.svg': {
        type: 'image/svg+xml',
        body: image,
        headers: { 'set-cookie': 'third_id=1; SameSite=None; Secure; Max-Age=9999' },
      },
    },
    expected: stored('cookie', 'third_id'),
  },
  'a cookie by a frame': {
    html: '<iframe src="http://HOST/cookie-frame"></iframe>',
    files: {
      '/cookie-frame': {
        type: 'text/html',
        body: '<title>Frame</title>',
        headers: { 'set-cookie': 'frame_id=1; SameSite=None; Secure; Max-Age=9999' },
      },
    },
    expected: stored('cookie', 'frame_id'),
  },
  'a cookie by a frame’s script': {
    html: '<iframe src="http://HOST/script-frame"></iframe>',
    files: {
      '/script-frame': {
        type: 'text/html',
        body: script(`document.cookie = 'framed_id=1; SameSite=None; Secure; max-age=9999';`),
      },
    },
    expected: stored('cookie', 'framed_id'),
  },
  'a cookie by the newer interface': {
    html: script(`cookieStore.set({ name: 'newer_id', value: '1', expires: Date.now() + 1e7 });`),
    expected: stored('cookie', 'newer_id'),
  },
  'a declared cookie that is set before the answer': {
    html: script(`document.cookie = 'declared_id=1; max-age=9999';`),
    expected: stored('cookie', 'declared_id'),
  },
  'a declared cookie that lasts longer': {
    html: `<script type="text/plain" data-consent="measurement">document.cookie = 'long_id=1; max-age=31536000';</script>`,
    expected: { code: 'lasts-longer', kind: 'cookie', name: 'long_id', situation: 'allowed' },
  },
  'an undeclared cookie of what was allowed': {
    html: `<script type="text/plain" data-consent="measurement">document.cookie = 'surprise_id=1; max-age=9999';</script>`,
    expected: { code: 'undeclared', kind: 'cookie', name: 'surprise_id', situation: 'allowed' },
  },
  'a cookie that a withdrawal cannot clear': {
    html: `<script type="text/plain" data-consent="measurement">new Image().src = '/stays.svg';</script>`,
    files: {
      '/stays.svg': {
        type: 'image/svg+xml',
        body: image,
        headers: { 'set-cookie': 'stays_id=1; HttpOnly; Max-Age=9999' },
      },
    },
    expected: { ...stored('cookie', 'stays_id'), situation: 'withdrawn' },
  },
  'a cookie that nobody but a commenter has declared': {
    html: `<div data-consent-ignore><div data-consent-category="measurement"><div data-consent-cookie="commented_id"></div></div></div>
      <script type="text/plain" data-consent="measurement">document.cookie = 'commented_id=1; max-age=9999';</script>`,
    expected: { code: 'undeclared', kind: 'cookie', name: 'commented_id', situation: 'allowed' },
  },
  'a cookie that is declared and never set': {
    expected: { code: 'never-seen', kind: 'cookie', name: 'never_id' },
  },
};

export const storage = {
  'a key in local storage': {
    html: script(`localStorage.setItem('local_id', '1');`),
    expected: stored('local-storage', 'local_id'),
  },
  'a key that is set as a property': {
    html: script(`localStorage.property_id = '1';`),
    expected: stored('local-storage', 'property_id'),
  },
  'a key in session storage': {
    html: script(`sessionStorage.setItem('session_id', '1');`),
    expected: stored('session-storage', 'session_id'),
  },
  'a key by another host’s frame': {
    html: '<iframe src="http://HOST/local-frame"></iframe>',
    files: {
      '/local-frame': { type: 'text/html', body: script(`localStorage.setItem('theirs', '1');`) },
    },
    expected: stored('local-storage', 'theirs'),
  },
  'a fingerprint in a database': {
    html: script(
      `indexedDB.open('prints').onupgradeneeded = ({ target }) => target.result.createObjectStore('one');`,
    ),
    expected: stored('indexed-db', 'prints'),
  },
  'an answer in a cache': {
    html: script(`caches.open('kept').then((cache) => cache.put('/id', new Response('1')));`),
    expected: stored('cache-storage', 'kept'),
  },
  'a service worker that asks another host': {
    html: script(`navigator.serviceWorker.register('/worker.js');`),
    files: { '/worker.js': js(`fetch('http://HOST/from-worker', { mode: 'no-cors' });`) },
    expected: stored('service-worker', '/worker.js'),
  },
};

export const sending = {
  'a request by script': {
    html: script(`fetch('http://HOST/fetched', { mode: 'no-cors' });`),
    expected: asked('/fetched'),
  },
  'an older request by script': {
    html: script(
      `const old = new XMLHttpRequest(); old.open('GET', 'http://HOST/old'); old.send();`,
    ),
    expected: asked('/old'),
  },
  'a beacon': {
    html: script(`navigator.sendBeacon('/beacon', 'page view');`),
    expected: { code: 'sent-without-consent', name: '/beacon' },
  },
  'a beacon on leaving, to another host': {
    html: script(
      `addEventListener('pagehide', () => navigator.sendBeacon('http://HOST/leaving', 'time'));`,
    ),
    expected: asked('/leaving'),
  },
  'a beacon on leaving': {
    html: script(`addEventListener('pagehide', () => navigator.sendBeacon('/left', 'time'));`),
    expected: { code: 'sent-without-consent', name: '/left' },
  },
  'a web socket': {
    html: script(`new WebSocket('ws://HOST/socket');`),
    expected: asked('/socket'),
  },
  'a stream': {
    html: script(`new EventSource('http://HOST/stream');`),
    expected: asked('/stream'),
  },
  'a worker that asks another host': {
    html: script(`new Worker('/asking.js');`),
    files: { '/asking.js': js(`fetch('http://HOST/by-worker', { mode: 'no-cors' });`) },
    expected: asked('/by-worker'),
  },
  'an identifier sent through the site’s own host': {
    html: script(
      `localStorage.setItem('proxied', 'a8f3e19c77d2'); fetch('/collect?uid=a8f3e19c77d2&page=1');`,
    ),
    expected: { code: 'sent-without-consent', name: '/collect?uid&page', detail: 'proxied' },
  },
  'an identifier in what is posted': {
    html: script(
      `localStorage.setItem('posted', '0f9b8e7d6c5a'); fetch('/post', { method: 'POST', body: '{"u":"0f9b8e7d6c5a"}' });`,
    ),
    unseenIn: { firefox: 'its protocol does not tell what is posted' },
    expected: { code: 'sent-without-consent', name: '/post', detail: 'posted' },
  },
  'a tag that takes any answer for a yes': {
    html: script(
      `document.addEventListener('consent-change', () => { new Image().src = 'http://HOST/any-answer.svg'; });`,
    ),
    expected: { ...asked('/any-answer.svg'), situation: 'refused' },
  },
  'a tag that remembers an answer of its own': {
    html: script(
      `document.addEventListener('consent-change', ({ granted }) => { if (granted.length) localStorage.setItem('once-yes', '1'); }); if (localStorage.getItem('once-yes')) new Image().src = 'http://HOST/for-ever.svg';`,
    ),
    expected: { ...asked('/for-ever.svg'), situation: 'withdrawn' },
  },
};

/** Declared in the pages with faults: what is right about them. */
export const declarations = `<consent-category name="measurement"><consent-service name="counter" label="Counter" provider="Example">
  <consent-cookie name="declared_id" duration="P1D"></consent-cookie>
  <consent-cookie name="long_id" duration="P1D"></consent-cookie>
  <consent-cookie name="stays_id" duration="P1D"></consent-cookie>
  <consent-cookie name="never_id" duration="P1D"></consent-cookie>
</consent-service></consent-category>`;
