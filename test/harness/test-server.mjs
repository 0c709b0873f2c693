// The static server, and what an end-to-end test wants to plan and to see.
import { text } from 'node:stream/consumers';
import { serve } from '../../scripts/serve.mjs';

/**
 * Starts a server on a free port.
 *
 * - `url` and `otherUrl` are two origins of it.
 * - `page(path, { html, headers, status, delay })` puts a page of the test's own at a path, and
 *   returns its address. `html` without a `<!doctype` is taken as the body's content, unless it has
 *   another `type`. Where it has
 *   `<!-- pause 800 -->`, the rest is sent so many milliseconds later.
 * - `GET /_test/js?id=a` is a script that appends `a` to `window.ran`. More in the query: `delay`
 *   (milliseconds), `status`, `body` (more script, after that), `type` (content type).
 * - `GET /_test/blank` is an empty page, `/_test/image` a picture of one pixel, `/_test/clear` a page
 *   that clears everything the browser has stored for the server.
 * - `handle(request, response, url)`, a test's own, is asked before those; true means that it has answered.
 * - Any other file takes `_delay`, `_status` and `_header=Name: value` (repeatable) in its query.
 * - `hits` lists every request since the last `forget()`: `{ method, path, query, headers }`, and the `body` of
 *   what was posted. Pages
 *   read it at `/_test/hits`, and `/_test/hits?reset` empties it.
 */
export async function startTestServer({ handle = () => false } = {}) {
  const pages = new Map();
  const hits = [];

  const server = await serve({
    port: 0,
    async handle(request, response, url) {
      if (url.pathname === '/_test/hits') return answerHits(response, url, hits);
      // A session of an earlier test may be cleared meanwhile: no page asked for that.
      if (url.pathname === clearing) return answer(response, plannedByAddress(url));
      const hit = {
        method: request.method,
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: request.headers,
      };
      hits.push(hit);
      if (await handle(request, response, url)) return true;
      if (request.method === 'POST') hit.body = await text(request);
      const planned = pages.get(url.pathname) ?? plannedByAddress(url);
      if (planned) return answer(response, planned);
      return changeFile(response, url);
    },
  });

  return {
    ...server,
    otherUrl: server.url.replace('127.0.0.1', 'localhost'),
    hits,
    forget: () => void hits.splice(0),
    /** How often a script of `/_test/js` was asked for. */
    scriptHits: (id) =>
      hits.filter((hit) => hit.path === '/_test/js' && hit.query.id === id).length,
    page(path, { html, ...planned }) {
      const body = planned.type ? html : asDocument(html);
      pages.set(path, { body, type: 'text/html; charset=utf-8', ...planned });
      return server.url + path;
    },
  };
}

function asDocument(html) {
  if (/^\s*<!doctype/i.test(html)) return html;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head><body>${html}</body></html>`;
}

const clearing = '/_test/clear';
const onePixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

function plannedByAddress({ pathname, searchParams: query }) {
  switch (pathname) {
    case '/_test/js': {
      const ran = `(window.ran ??= []).push(${JSON.stringify(query.get('id') ?? '')});`;
      return {
        body: `${ran}\n${query.get('body') ?? ''}`,
        type: query.get('type') ?? 'text/javascript; charset=utf-8',
        status: Number(query.get('status') ?? 200),
        delay: Number(query.get('delay') ?? 0),
        headers: { 'access-control-allow-origin': '*' },
      };
    }
    case '/_test/blank':
      return { body: asDocument(''), type: 'text/html; charset=utf-8' };
    case clearing:
      return {
        body: '<!doctype html><title>Cleared</title>',
        type: 'text/html; charset=utf-8',
        headers: { 'clear-site-data': '"cache", "cookies", "storage"' },
      };
    case '/_test/image':
      return { body: onePixel, type: 'image/gif', delay: Number(query.get('delay') ?? 0) };
    default:
      return undefined;
  }
}

async function answer(response, { body, type, status = 200, delay = 0, headers = {} }) {
  await wait(delay);
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  if (typeof body === 'string') await sendInParts(response, body);
  else response.end(body);
  return true;
}

/** A page that takes its time: what a pause follows is sent before it. */
async function sendInParts(response, body) {
  const parts = body.split(/<!-- pause (\d+) -->/);
  for (let i = 0; i < parts.length - 1; i += 2) {
    response.write(parts[i]);
    await wait(Number(parts[i + 1]));
  }
  response.end(parts.at(-1));
}

function answerHits(response, url, hits) {
  const body = JSON.stringify(hits);
  if (url.searchParams.has('reset')) hits.splice(0);
  return answer(response, { body, type: 'application/json' });
}

/** Delays a file or adds headers to it; the static server then sends it. */
async function changeFile(response, { searchParams: query }) {
  await wait(Number(query.get('_delay') ?? 0));
  if (query.has('_status')) {
    return answer(response, { body: '', type: 'text/plain', status: Number(query.get('_status')) });
  }
  for (const header of query.getAll('_header')) {
    const [name, ...value] = header.split(':');
    response.setHeader(name.trim(), value.join(':').trim());
  }
  return false;
}

function wait(milliseconds) {
  return milliseconds > 0
    ? new Promise((resolve) => setTimeout(resolve, milliseconds))
    : Promise.resolve();
}
