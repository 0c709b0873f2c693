// The test sites, at the hosts that they need. Browsers look up `*.localhost` on this machine.
import { serve } from '../../../scripts/serve.mjs';
import { right } from './right.mjs';
import { cookies, declarations, markup, sending, storage } from './wrongs.mjs';

export const wrongPages = { markup, cookies, storage, sending };

/** Serves both sites on a free port; `url(path)` is an address of theirs. */
export async function serveSites() {
  let hosts;
  const fill = (text) => text.replaceAll('HOST', hosts.other).replaceAll('METRICS', hosts.metrics);
  const files = Object.assign(
    {},
    right.files,
    ...Object.values(wrongPages).flatMap((wrongs) => Object.values(wrongs).map((one) => one.files)),
  );
  const pages = Object.entries(wrongPages).map(([name, wrongs]) => [
    `/wrong/${name}`,
    pageOf(Object.values(wrongs), declarations),
  ]);
  pages.push(['/right', pageOf([right], '')]);
  const planned = new Map(pages);

  const server = await serve({
    port: 0,
    handle(request, response, { pathname }) {
      if (pathname.startsWith('/dist/')) return false;
      const page = planned.get(pathname);
      const file = page ?? files[pathname] ?? { type: 'text/plain', body: '' };
      response.writeHead(200, {
        'content-type': `${file.type}; charset=utf-8`,
        'cache-control': 'no-store',
        ...file.headers,
      });
      response.end(fill(file.body));
      return true;
    },
  });
  hosts = {
    own: `shop.localhost:${server.port}`,
    other: `counter.localhost:${server.port}`,
    metrics: `metrics.shop.localhost:${server.port}`,
  };
  return { ...server, url: (path) => `http://${hosts.own}${path}` };
}

function pageOf(parts, before) {
  const headers = {
    'set-cookie': parts.map((part) => part.headers?.['set-cookie']).filter(Boolean),
  };
  return {
    type: 'text/html',
    headers,
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
      <script src="/dist/consent-elements.js"></script></head><body><main>${before}
      ${parts.map(({ html = '' }) => html).join('\n')}</main></body></html>`,
  };
}
