// Gives each variant a site of its own, where everything comes compressed and all but the page with a
// cache.
import { gzipSync } from 'node:zlib';
import { startTestServer } from '../harness/test-server.mjs';
import { pageOf } from './page.mjs';

const pageFiles = {
  'page.css': { body: 'body { margin: 2rem; font: 1rem/1.5 sans-serif }', type: 'text/css' },
  'vendor.js': { body: 'window.ranAt ??= performance.now();', type: 'text/javascript' },
};

/**
 * Not localhost, where the elements also load what checks pages for those who build them. `launch` has
 * the browser look for it on this machine.
 */
export const host = 'site.example';

export async function startSite() {
  const server = await startTestServer();
  const addressOf = (path) => `http://${host}:${server.port}${path}`;
  return { ...server, page: (path, page) => addressOf(new URL(server.page(path, page)).pathname) };
}

/**
 * @param {Record<string, import('./variants.mjs').Variant>} variants
 * @param {(variant: object) => Record<string, { body: Buffer | string, type: string }>} filesOf what it
 *   finds in `/_library/`
 */
export async function publish(variants, filesOf) {
  const servers = [];
  const sites = {};
  for (const [key, variant] of Object.entries(variants)) {
    const server = await startSite();
    servers.push(server);
    const files = filesOf(variant);
    putAll(server, '/_library/', files);
    putAll(server, '/bench/', pageFiles);
    const page = compressed({ body: pageOf(variant), type: 'text/html; charset=utf-8' });
    sites[key] = { ...variant, files, url: server.page('/bench/', page) };
  }
  return { sites, close: () => Promise.all(servers.map((server) => server.close())) };
}

function putAll(server, folder, files) {
  for (const [name, file] of Object.entries(files))
    server.page(folder + name, compressed(file, { 'cache-control': 'max-age=31536000' }));
}

const compressed = ({ body, type }, headers = {}) => ({
  body: gzipSync(body, { level: 9 }),
  type,
  headers: { 'content-encoding': 'gzip', ...headers },
});
