import { ConsentSettingsError } from '../consent/consent-settings.js';

/** The headers of a Fetch API request. */
interface FetchHeaders {
  get(name: string): string | null;
}

/** `request.headers` from Node, where names are lower case, or from the Fetch API. */
export type RequestHeaders =
  FetchHeaders | Readonly<Record<string, string | readonly string[] | undefined>>;

interface ServerRequest {
  readonly headers: RequestHeaders;
}

/** A request of Node or of the Fetch API, or its headers alone. */
export type RequestOrHeaders = ServerRequest | RequestHeaders;

const isOfFetch = (headers: RequestHeaders): headers is FetchHeaders =>
  typeof headers['get'] === 'function';

/** A header may be called `headers`, too; it is a text. */
const isRequest = (given: RequestOrHeaders): given is ServerRequest =>
  'headers' in given && typeof given.headers === 'object';

/** The value of a header, empty where there is none. One that came twice has both, by a comma. */
export const headerOf = (headers: RequestHeaders, name: string): string =>
  String((isOfFetch(headers) ? headers.get(name) : headers[name]) ?? '');

/** @throws ConsentSettingsError for what has no headers, e.g. a promise of them, as Next's `headers()` is. */
export function headersOf(given: RequestOrHeaders, caller: string): RequestHeaders {
  const isPromise = typeof (given as { then?: unknown } | null)?.then === 'function';
  if (typeof given !== 'object' || given === null || isPromise)
    throw new ConsentSettingsError(
      `${caller}: it takes a request or its headers, not ${isPromise ? 'a promise: await it first' : JSON.stringify(given)}.`,
    );
  return isRequest(given) ? given.headers : given;
}
