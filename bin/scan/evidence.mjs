// Evidence that other tools have gathered, read as visits of ours, so that it is judged as those are:
// `inspection.json` of the EDPS's Website Evidence Collector, and an exported analysis of the EDPB's Website Auditing Tool.
import { readFileSync } from 'node:fs';
import { markCarried } from './carried.mjs';
import { declaredIn } from './declared-in.mjs';
import { situations } from './situations.mjs';

/**
 * @param {object} settings
 * @param {string[]} settings.evidence files of those tools
 * @param {string[]} settings.page files of the site, which declare
 * @param {string[]} settings.moment what the visitor had answered: `allowed` for everything, or `Name=allowed` for what
 *   the tool calls by that name
 * @param {string[]} settings.necessary as for a scan
 * @returns {{ pages: object[], skipped: [], problems: [], notes: object[], sources: string[] }} as `scanSite`, with what
 *   the evidence is
 */
export function readEvidence({ evidence, page, moment, necessary }) {
  if (page.length === 0)
    throw new TypeError(
      '--evidence needs --page FILE, the page of yours that declares what it stores.',
    );
  const declared = declaredOf(page, necessary);
  const momentOf = readMoments(moment);
  const result = { pages: [], skipped: [], problems: [], notes: [], sources: [] };
  for (const file of evidence) {
    const { url, source, visits, notes } = recordsIn(file);
    const page = { url, visits: {} };
    for (const { name, ...seen } of visits) {
      const situation = momentOf(name, file);
      if (page.visits[situation])
        throw new TypeError(`${file}: two of its parts are said to be ${situation}.`);
      // Which steps came before is not in it: all of it counts.
      const step = situations[situation].judged ?? 0;
      for (const one of seen.sent) one.step = step;
      const visit = { url, declared, notes: [], ...seen };
      markCarried(visit);
      page.visits[situation] = visit;
    }
    result.pages.push(page);
    result.sources.push(source);
    result.notes.push(...notes.map((what) => ({ page: url, what })));
  }
  momentOf.check();
  return result;
}

function declaredOf(files, necessary) {
  const all = files.map((file) => declaredIn(read(file)));
  return {
    items: all.flatMap(({ items }) => items),
    necessary: [...all.flatMap((one) => one.necessary), ...necessary],
  };
}

/** @returns {(name: string | undefined, file: string) => string} the situation of what has this name */
function readMoments(given) {
  const names = Object.keys(situations).join(', ');
  const said = new Map();
  for (const text of given) {
    const at = text.lastIndexOf('=');
    const situation = text.slice(at + 1);
    if (!Object.hasOwn(situations, situation))
      throw new TypeError(
        `--moment ${text}: allowed are ${names}, or NAME=${situation || 'allowed'}.`,
      );
    said.set(at < 0 ? '' : text.slice(0, at), situation);
  }
  const used = new Set();
  const momentOf = (name, file) => {
    const key = name !== undefined && said.has(name) ? name : '';
    used.add(key);
    const situation = said.get(key);
    if (situation) return situation;
    // The collector answers nothing; the auditing tool's user gave each recording a name.
    if (name === undefined) return 'unanswered';
    throw new TypeError(
      `${file}: say what the visitor had answered in “${name}”, with --moment '${name}=…'; allowed are ${names}.`,
    );
  };
  momentOf.check = () => {
    for (const [name, situation] of said)
      if (!used.has(name))
        throw new TypeError(
          `--moment ${name ? `${name}=` : ''}${situation}: nothing in the evidence is called that.`,
        );
  };
  return momentOf;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new TypeError(`${file}: ${error.message}`, { cause: error });
  }
}

function recordsIn(file) {
  let data;
  try {
    data = JSON.parse(read(file));
  } catch (error) {
    throw error instanceof SyntaxError
      ? new TypeError(`${file} is no JSON: ${error.message}`, { cause: error })
      : error;
  }
  const reader = readers.find(({ isOne }) => isOne(data));
  if (!reader)
    throw new TypeError(
      `${file} is neither inspection.json of the Website Evidence Collector nor an exported analysis of the EDPB Website Auditing Tool.`,
    );
  try {
    return reader.read(data);
  } catch (error) {
    throw new TypeError(`${file} is not whole: ${error.message}`, { cause: error });
  }
}

const readers = [
  {
    isOne: (data) => typeof data?.uri_ins === 'string' && Array.isArray(data.cookies),
    read(data) {
      const url = addressOf(data.uri_dest ?? data.uri_ins);
      const preset = Object.keys(data.browser?.preset_cookies ?? {});
      return {
        url,
        source: `Website Evidence Collector ${data.script?.version?.npm ?? ''}, ${dayOf(data.start_time)}`,
        notes: [
          ...(data.browsing_history?.length > 1
            ? [`The evidence is of ${data.browsing_history.length} pages, and does not say which`]
            : []),
          ...(preset.length > 0 ? [`The collector had set ${preset.join(', ')} beforehand`] : []),
        ],
        visits: [
          {
            stored: [
              ...data.cookies.map((cookie) => cookieOf(cookie, url, data.start_time)),
              ...Object.entries(data.localStorage ?? {}).flatMap(([origin, items]) =>
                Object.entries(items).map(([name, item]) => keyOf(origin, name, item)),
              ),
            ],
            sent: sentOf(data.hosts?.requests, data.beacons ?? [], data.websocketLog ?? {}),
          },
        ],
      };
    },
  },
  {
    isOne: (data) => typeof data?.url === 'string' && Array.isArray(data.tags),
    read(data) {
      const url = addressOf(data.url);
      return {
        url,
        source: `EDPB Website Auditing Tool, ${dayOf(data.created_at)}`,
        notes: [],
        visits: data.tags.map(({ name, cards, created_at: at }) => {
          const lines = (kinds, list) =>
            cards.filter(({ kind }) => kinds.includes(kind)).flatMap((card) => card[list] ?? []);
          const traffic = cards.find(({ kind }) => kind === 'traffic');
          return {
            name,
            stored: [
              ...lines(['cookie', 'cookie_cache'], 'cookieLines').map((one) =>
                cookieOf(one, url, at),
              ),
              ...lines(['localstorage'], 'localStorageLines').map((one) =>
                keyOf(one.host, one.key, one),
              ),
            ],
            sent: sentOf(traffic?.requests, lines(['beacons'], 'beaconLines'), {}),
          };
        }),
      };
    },
  },
];

function cookieOf({ name, value, domain, log, ...cookie }, url, start) {
  const end = cookie.expiresUTC ?? cookie.expires;
  // Seconds since 1970 or a date; `-1` and `Infinity` are the session's.
  const ends = typeof end === 'number' ? end * 1000 : Date.parse(end);
  const seconds = (ends - Date.parse(log?.timestamp ?? start)) / 1000;
  return {
    kind: 'cookie',
    name,
    value: textOf(value),
    host: domain?.replace(/^\./, '') || new URL(url).hostname,
    seconds: seconds > 0 ? Math.round(seconds) : undefined,
    by: writerOf(log),
  };
}

const keyOf = (origin, name, { value, log }) => ({
  kind: 'local-storage',
  name,
  value: textOf(value),
  host: URL.canParse(origin) ? new URL(origin).hostname : origin,
  by: writerOf(log),
});

/** Values that are JSON are kept as what it says. */
const textOf = (value) => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));

const writerOf = (log) => (log?.stack ?? log?.stacks)?.[0]?.fileName ?? '';

/** Addresses are kept of what lists of trackers know, hosts of the rest. */
function sentOf(requests = {}, beacons, sockets) {
  const known = beacons.map(({ url, listName, log }) => ({
    url,
    type: /easyprivacy/.test(listName) ? 'ping' : 'request',
    by: writerOf(log),
  }));
  for (const { url } of Object.values(sockets)) known.push({ url, type: 'websocket', by: '' });
  const told = new Set(known.map(({ url }) => new URL(url).hostname));
  const hosts = [...(requests.firstParty ?? []), ...(requests.thirdParty ?? [])];
  for (const host of new Set(hosts))
    if (!told.has(host)) known.push({ url: `https://${host}/`, type: 'request', by: '' });
  return known;
}

const addressOf = (text) => new URL(/^https?:/.test(text) ? text : `https://${text}`).href;

const dayOf = (time) => (time ? new Date(time).toISOString().slice(0, 10) : 'of an unknown day');
