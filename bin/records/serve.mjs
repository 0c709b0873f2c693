// `records serve`: the whole endpoint of records, counters and echoes in one process.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cookieNameOf } from '../../dist/npm/consent/cookie-text.js';
import { createRecordsHandler, toNodeHandler } from '../../dist/npm/entries/npm/records.js';
import { echoForRequest } from '../../dist/npm/entries/npm/server.js';
import { retentionStart } from '../../dist/npm/records/retention-period.js';
import { numberOf } from './numbers.mjs';

export const options = {
  port: { type: 'string', default: '8788' },
  host: { type: 'string', default: '127.0.0.1' },
  origin: { type: 'string', multiple: true, default: [] },
  'per-minute': { type: 'string', default: '6000' },
  keep: { type: 'string' },
  settings: { type: 'string' },
};
export const makesTables = true;

const DAY = 86_400_000;
/** Nobody needs that long for 8 kB. */
const SLOWEST_REQUEST = 10_000;

export function check({ values }) {
  numberOf(values, 'port', 0, 65_535);
  numberOf(values, 'per-minute', 1, 10_000_000);
  for (const origin of values.origin)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new TypeError(
        `--origin ${origin}: allowed are origins such as https://shop.example, without a path.`,
      );
  if (values.settings) readSettings(values.settings);
  if (values.keep !== undefined) retentionStart(values.keep, new Date());
}

/** Until the process is told to stop. */
export async function run({ store, values }) {
  if (values.keep) await keepUp(store, values.keep);
  const handler = createRecordsHandler({
    store,
    origins: values.origin,
    ...(values.settings && cookieOptions(readSettings(values.settings))),
    admit: limitPerMinute(Number(values['per-minute'])),
    onError: (error) => console.error(`Nothing was stored: ${error?.message}`),
  });
  const handle = toNodeHandler(handler);
  const server = createServer({ requestTimeout: SLOWEST_REQUEST }, (request, response) => {
    handle(request, response).catch(() => {
      // What is no request of the Fetch API, such as TRACE, or an address that is none.
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });
  server.listen({ port: Number(values.port), host: values.host });
  await listening(server, values);
  const { port } = server.address();
  const host = values.host.includes(':') ? `[${values.host}]` : values.host;
  console.log(`Records are taken at http://${host}:${port}/. Ctrl+C stops it.`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  // What was accepted is stored, since the store is closed after this.
  server.closeIdleConnections();
  await new Promise((resolve) => server.close(resolve));
  return 0;
}

/** @throws TypeError for what is no JSON, or no settings of a page */
function readSettings(file) {
  try {
    const settings = JSON.parse(readFileSync(file, 'utf8'));
    // It checks them, and there is no cookie to set.
    echoForRequest({}, settings);
    return settings;
  } catch (error) {
    throw new TypeError(`--settings ${file}: ${error.message}`, { cause: error });
  }
}

const cookieOptions = (settings) => ({
  settings,
  cookieName: cookieNameOf({ cookieName: 'consent', ...settings }),
});

async function listening(server, { port, host }) {
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new TypeError(
      error.code === 'EADDRINUSE'
        ? `--port ${port}: something else listens there. --port 0 takes a free one.`
        : `--host ${host} --port ${port}: ${error.message}`,
      { cause: error },
    );
  }
}

async function keepUp(store, duration) {
  await store.keep(duration);
  const again = () =>
    store
      .keep(duration)
      .catch((error) =>
        console.error(`Nothing was deleted by --keep ${duration}: ${error.message}`),
      );
  setInterval(again, DAY).unref();
}

/** For all visitors together: it bounds what somebody can fill the disk with. */
function limitPerMinute(most) {
  let minute = 0;
  let count = 0;
  return () => {
    const current = Math.floor(Date.now() / 60_000);
    if (current !== minute) [minute, count] = [current, 0];
    count += 1;
    return count <= most;
  };
}
