import { newestRecord } from '../consent/newest-record.js';
import { cookieValues } from '../consent/cookie-text.js';
import { echoForRequest } from '../server/echo.js';
import type { ServerOptions } from '../server/request-consent.js';
import { scopeOf } from '../server/scope-of.js';
import { problemInCounter } from './check-counter.js';
import { MOST_DAYS_BACK, problemInRecord } from './check-receipt.js';
import { limitCounters } from './counter-limit.js';
import { isFromAllowedOrigin } from './origins.js';
import { problemResponse } from './problem-response.js';
import { LARGEST_BODY, readBody } from './read-body.js';
import { limitRecords } from './record-limit.js';
import type { ConsentReceipt, Counter, RecordStore } from './store.js';

export interface RecordsHandlerOptions {
  readonly store: RecordStore;
  /** Other origins whose pages may send records, such as `https://shop.example.com`. */
  readonly origins?: readonly string[];
  /**
   * The name of the cookie: `consent`. Pages with `data-scope` name their scope in the address, which is added;
   * with `consent.workspace-acme`, no other scope is answered.
   */
  readonly cookieName?: string;
  /**
   * How many days after its answer a record is taken, which may wait in a page that could not send it: 30 at most.
   *
   * @default 1
   */
  readonly daysBack?: number;
  /**
   * How many records one id may send in a minute, and again as many that withdraw or refuse.
   *
   * @default 30
   */
  readonly perMinute?: number;
  /**
   * How many records one id may send in a day, beside those that withdraw or refuse.
   *
   * @default 100
   */
  readonly perDay?: number;
  /**
   * How many counters are taken in a minute, from all visitors together.
   *
   * @default 6000
   */
  readonly countersPerMinute?: number;
  /**
   * The versions of the policy that are counted each by itself; any other one is counted as `other`. Without them,
   * the first 20 of a day are told apart.
   */
  readonly countedVersions?: readonly string[];
  /** The same of languages, as the pages name them in `lang`. Without them, the first 100 of a day. */
  readonly countedLanguages?: readonly string[];
  /** The settings of your pages. With them, an empty `POST` has the visitor's cookie set again. */
  readonly settings?: ServerOptions;
  /**
   * Whether the site is served over HTTPS, for that cookie.
   *
   * @default true
   */
  readonly isSecure?: boolean;
  /** Whether a request is let in, asked before its body is read: a limit for all of them together. */
  readonly admit?: (request: Request) => boolean | Promise<boolean>;
  /** Hears what went wrong when the database could not be reached; the visitor's page tries again. */
  readonly onError?: (error: unknown) => void;
}

/** What an answer is made from. */
export interface HandlerContext extends RecordsHandlerOptions {
  /** The id in the visitor's cookie. It is taken from nowhere else. */
  readonly id: string | undefined;
  /** Unix milliseconds. */
  readonly now: number;
  /** Seconds that a record has to wait; 0 if it is let in. */
  readonly waitOf: (record: ConsentReceipt) => number;
  /** A counter as it is counted; `undefined` where there were too many. */
  readonly countable: (counter: Counter) => Counter | undefined;
}

/** One kind of what is posted: records, counters, echoes. */
interface PostedKind {
  readonly isOfKind: (body: unknown) => boolean;
  readonly answer: (body: unknown, context: HandlerContext, request: Request) => Promise<Response>;
}

const done = (): Response => new Response(null, { status: 204 });

const has = (body: unknown, field: string): boolean =>
  typeof body === 'object' && body !== null && Object.hasOwn(body, field);

const record: PostedKind = {
  isOfKind: (body) => has(body, '@type'),
  answer: async (body, { store, now, daysBack, waitOf }) => {
    const problem = problemInRecord(body, now, daysBack);
    if (problem) return problemResponse('bad-record', problem);
    const receipt = body as ConsentReceipt;
    const wait = waitOf(receipt);
    if (wait)
      return problemResponse('too-many', `Too many records of one id: wait ${wait} seconds.`, {
        'retry-after': `${wait}`,
      });
    await store.add(receipt);
    return done();
  },
};

const counter: PostedKind = {
  isOfKind: (body) => has(body, 'event'),
  answer: async (body, { store, countable }) => {
    const problem = problemInCounter(body);
    if (problem) return problemResponse('bad-counter', problem);
    const counted = countable(body as Counter);
    if (!counted) return problemResponse('too-many', 'Too many counters.', { 'retry-after': '60' });
    await store.count(counted);
    return done();
  },
};

const echo: PostedKind = {
  isOfKind: (body) => body === undefined,
  answer: (_, { settings, isSecure }, request) => {
    if (!settings)
      return Promise.resolve(
        problemResponse('unknown-body', 'The body is empty: no cookies are set again here.'),
      );
    const { scope = scopeOf(request) } = settings;
    const cookie = echoForRequest(request, { ...settings, scope }, isSecure);
    const response = done();
    if (cookie) response.headers.set('set-cookie', cookie);
    return Promise.resolve(response);
  },
};

/** The first that fits answers. The body is `undefined` where there is none. */
const postedKinds: readonly PostedKind[] = [record, counter, echo];

async function post(request: Request, context: HandlerContext): Promise<Response> {
  let body: unknown;
  try {
    const text = await readBody(request);
    if (text === undefined)
      return problemResponse('too-large', `At most ${LARGEST_BODY} bytes are allowed.`);
    body = text === '' ? undefined : JSON.parse(text);
  } catch (error) {
    return problemResponse('bad-json', `The body is no JSON in UTF-8: ${(error as Error).message}`);
  }
  const kind = postedKinds.find(({ isOfKind }) => isOfKind(body));
  if (!kind)
    return problemResponse(
      'unknown-body',
      'The body is neither a receipt, with "@type", nor a counter, with "event".',
    );
  return kind.answer(body, context, request);
}

/** Records in one answer to a `GET`. */
const PAGE = 100;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The visitor's own records, the newest if they are many; none for an id that nobody has. */
async function get(request: Request, { store, id }: HandlerContext): Promise<Response> {
  const before = new URL(request.url).searchParams.get('before') ?? undefined;
  if (before !== undefined && !TIME.test(before))
    return problemResponse(
      'bad-request',
      `before was ${JSON.stringify(before.slice(0, 64))}; allowed is a time as the last answer had it.`,
    );
  // One more than are given tells whether there are any.
  const found = id ? await store.recordsOf(id, { limit: PAGE + 1, before }) : [];
  const records = found.slice(-PAGE).map(({ receipt }) => receipt);
  return Response.json({
    records,
    ...(found.length > PAGE && { before: records[0]!.events[0]!.event_time }),
  });
}

async function remove(_: Request, { store, id }: HandlerContext): Promise<Response> {
  if (id) await store.deleteRecords(id);
  return done();
}

type Method = (request: Request, context: HandlerContext) => Promise<Response>;
const METHODS = new Map<string, Method>([
  ['GET', get],
  ['POST', post],
  ['DELETE', remove],
]);
const ALLOW = [...METHODS.keys(), 'OPTIONS'].join(', ');

/** What a browser has to be told before a page of another origin may do this. */
const crossOrigin = (origin: string): Record<string, string> => ({
  'access-control-allow-origin': origin,
  'access-control-allow-credentials': 'true',
  'access-control-allow-methods': ALLOW,
  'access-control-allow-headers': 'content-type',
});

/**
 * Answers the requests of pages with `data-records-href`, in the manner of the Fetch API: `POST` adds a
 * record, `GET` gives visitors their own, by their cookie alone, and `DELETE` deletes them.
 *
 * `GET` answers with the newest hundred, oldest first: `{ "records": […] }`. Where there are earlier ones, it has
 * `before`, with which `?before=…` asks for them.
 *
 * It answers 204, or an error as JSON: `{ "error": "bad-record", "message": "…" }`. 503 means that the
 * database could not be reached, and that nothing was stored.
 */
export function createRecordsHandler(
  options: RecordsHandlerOptions,
): (request: Request) => Promise<Response> {
  const {
    origins = [],
    cookieName = 'consent',
    perMinute = 30,
    perDay = 100,
    countersPerMinute = 6000,
    countedVersions,
    countedLanguages,
    daysBack = 1,
    admit,
    onError,
  } = options;
  if (!(daysBack >= 0 && daysBack <= MOST_DAYS_BACK))
    throw new TypeError(
      `createRecordsHandler: daysBack was ${String(daysBack)}; allowed is a number of days, 0 to ${MOST_DAYS_BACK}.`,
    );
  for (const [name, list, example] of [
    ['origins', origins, 'https://shop.example'],
    ['countedVersions', countedVersions ?? [], '2026-05-13'],
    ['countedLanguages', countedLanguages ?? [], 'en'],
  ] as const)
    if (!Array.isArray(list))
      throw new TypeError(
        `createRecordsHandler: ${name} was ${JSON.stringify(list)}; allowed is a list, such as ["${example}"].`,
      );
  const waitOf = limitRecords(perMinute, perDay);
  const countable = limitCounters({
    perMinute: countersPerMinute,
    versions: countedVersions,
    languages: countedLanguages,
  });

  async function respond(request: Request): Promise<Response> {
    const method = METHODS.get(request.method);
    if (request.method === 'OPTIONS')
      return new Response(null, { status: 204, headers: { allow: ALLOW } });
    if (!method)
      return problemResponse('method', `${request.method} is not allowed; ${ALLOW} are.`, {
        allow: ALLOW,
      });
    // Before anything that another site could use up.
    if (!isFromAllowedOrigin(request, origins))
      return problemResponse('bad-origin', 'This origin may not ask for anything here.');
    if (admit && !(await admit(request)))
      return problemResponse('too-many', 'Too many requests: wait a minute.', {
        'retry-after': '60',
      });
    const now = Date.now();
    const scope = scopeOf(request);
    const isNamed = !scope || cookieName.endsWith(`.${scope}`);
    const name = isNamed ? cookieName : `${cookieName}.${scope}`;
    const values = cookieValues(request.headers.get('cookie') ?? '', name);
    const id = newestRecord(values, Math.floor(now / 1000))?.id;
    return method(request, {
      ...options,
      id,
      now,
      waitOf: (one) => waitOf(one, now),
      countable: (one) => countable(one, now),
    });
  }

  return async (request) => {
    let response: Response;
    try {
      response = await respond(request);
    } catch (error) {
      try {
        onError?.(error);
      } catch (cause) {
        console.error(cause);
      }
      response = problemResponse('unavailable', 'Nothing was stored. Please try again.', {
        'retry-after': '60',
      });
    }
    response.headers.set('cache-control', 'no-store');
    response.headers.set('x-content-type-options', 'nosniff');
    response.headers.set('vary', 'cookie, origin, sec-fetch-site');
    const origin = request.headers.get('origin');
    if (origin && origins.includes(origin))
      for (const [name, value] of Object.entries(crossOrigin(origin)))
        response.headers.set(name, value);
    return response;
  };
}
