// A static server for the demo pages and the end-to-end tests. It uses Node built-ins only, so that it
// works before an install.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const mimeTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Serves the repository, with the demo as its front page.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0 for any free port
 * @param {string} [options.host] loopback by default
 * @param {(request: http.IncomingMessage, response: http.ServerResponse, url: URL) =>
 *   boolean | Promise<boolean>} [options.handle]
 *   called first; true means that it has answered and no file is served
 */
export async function serve({ port = 8000, host = '127.0.0.1', handle = () => false } = {}) {
  const server = http.createServer(async (request, response) => {
    try {
      const url = new URL(request.url, 'http://localhost');
      if (!(await handle(request, response, url))) await serveFile(request, response, url);
    } catch (error) {
      // A bad address or a vanished file ends one response, not the server.
      if (!response.headersSent) response.writeHead(400);
      response.end(String(error));
    }
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

  return {
    port: server.address().port,
    url: `http://${host}:${server.address().port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function serveFile(request, response, url) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return respond(response, 405, 'Only GET and HEAD.');
  }
  if (url.pathname === '/') return redirect(response, `/demo/${url.search}`);

  const file = fileOf(url.pathname);
  const found = file && (await stat(file).catch(() => undefined));
  if (!found) return respond(response, 404, `Nothing at ${url.pathname}.`);
  if (found.isDirectory()) {
    // Relative addresses in the page need the slash.
    if (!url.pathname.endsWith('/')) return redirect(response, `${url.pathname}/${url.search}`);
    return serveFile(request, response, new URL(`${url.pathname}index.html`, url));
  }

  response.writeHead(200, {
    'content-type': mimeTypes[path.extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-store',
    ...(await sourceMapOf(file)),
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The files for websites carry no comment that leads to their map. */
async function sourceMapOf(file) {
  const map = `${file}.map`;
  const isThere = path.extname(file) === '.js' && (await stat(map).catch(() => undefined));
  return isThere ? { sourcemap: path.basename(map) } : {};
}

/** The file at an address, or `undefined` if it is outside the repository or in a hidden folder. */
function fileOf(pathname) {
  const file = path.resolve(root, `.${path.posix.normalize(decodeURIComponent(pathname))}`);
  const inside = path.relative(root, file);
  const isHidden = inside.split(path.sep).some((part) => part.startsWith('.'));
  return isHidden || path.isAbsolute(inside) ? undefined : file;
}

function redirect(response, location) {
  response.writeHead(302, { location, 'cache-control': 'no-store' });
  response.end();
}

function respond(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
