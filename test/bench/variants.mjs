// The same page with each way to gate its one script, and the files that it needs.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { element } from '../conformance/markup.mjs';
import { startTestServer } from '../harness/test-server.mjs';

const reference = readFileSync(new URL('reference.js', import.meta.url), 'utf8');
const tag = { src: '/bench/vendor.js' };
const consentCookie = () =>
  `consent=v=1&granted=measurement&denied=&at=${Math.floor(Date.now() / 1000) - 60}; path=/`;
const remember = () => `document.cookie = ${JSON.stringify(consentCookie())}`;

/** A page as marketing sites have them: a style sheet, some 20 kB of text. */
const pageOf = ({ head, body }) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}
<link rel="stylesheet" href="/bench/page.css"></head><body><h1>Page</h1>${paragraphs}${body}</body></html>`;

const paragraphs = Array.from(
  { length: 100 },
  (_, i) => `<p>Paragraph ${i}: ${'words of a page that has to be parsed '.repeat(5)}</p>`,
).join('\n');

/** A library as its manual says, by the suite's adapter. */
function peer(adapter) {
  const { head, body } = adapter.include({});
  return {
    name: adapter.name,
    head: head + adapter.script(tag, ''),
    body,
    answer: adapter.accept,
    isReady: adapter.isReady,
    question: adapter.question,
  };
}

/** Ours, with the gate's own tag written in one way or another. */
function ours(adapter, name, gate) {
  const { question } = adapter;
  return { name, head: gate + adapter.script(tag, ''), body: '', answer: remember(), question };
}

/**
 * @returns {Record<string, { name: string, head: string, body: string, answer?: string,
 *   isReady?: string, question?: string }>} `answer` are statements by which a visitor accepts
 */
export function variants({ gate, adapters }) {
  const own = adapters['consent-elements'];
  const inlined = `<script data-elements="/_library/">${gate.replaceAll('</script', '<\\/script')}</script>`;
  const external = (how) => element('script', { ...how, src: '/_library/consent-elements.js' });
  return {
    plain: { name: 'plain markup', head: element('script', { async: '', ...tag }), body: '' },
    nothing: { name: 'no gate', head: '', body: '' },
    reference: {
      name: 'reference',
      head: `<script>${reference}</script>`,
      body: '',
      answer: remember(),
    },
    inlined: ours(own, 'ours, inlined', inlined),
    async: ours(own, 'ours, async', external({ async: '' })),
    src: ours(own, 'ours, plain src', external({})),
    vanilla: peer(adapters['vanilla-cookieconsent']),
    orejime: peer(adapters.orejime),
  };
}

/**
 * Gives each variant a site of its own, where everything comes compressed, and all but the pages with
 * a cache.
 *
 * @param {(key: string) => Record<string, { body: Buffer | string, type: string }>} filesOf what a
 *   variant finds in `/_library/`
 * @returns {Promise<{ urls: Record<string, string>, close(): Promise<void> }>}
 */
export async function publish(variants, filesOf) {
  const urls = {};
  const servers = [];
  for (const [key, variant] of Object.entries(variants)) {
    const server = await startTestServer();
    servers.push(server);
    for (const [name, file] of Object.entries(filesOf(key)))
      cached(server, `/_library/${name}`, file);
    for (const [name, file] of Object.entries(ownFiles)) cached(server, `/bench/${name}`, file);
    const headers = { 'content-encoding': 'gzip' };
    urls[key] = server.page('/bench/', { body: gzipSync(pageOf(variant)), headers });
  }
  return { urls, close: () => Promise.all(servers.map((server) => server.close())) };
}

const ownFiles = {
  'vendor.js': { body: 'window.ranAt ??= performance.now();', type: 'text/javascript' },
  'page.css': { body: 'body { margin: 2rem }', type: 'text/css' },
};

const cached = (server, path, { body, type }) =>
  server.page(path, {
    body: gzipSync(body),
    type,
    headers: { 'content-encoding': 'gzip', 'cache-control': 'max-age=31536000' },
  });
