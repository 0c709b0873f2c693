import { basisFor } from '../consent/basis.js';
import { checkedSettings } from '../consent/checked-settings.js';
import type { ConsentChoice } from '../consent/choice.js';
import { categoryOf, isConsentName } from '../consent/consent-names.js';
import { serializeRecord, type ConsentRecord } from '../consent/consent-record.js';
import {
  ConsentSettingsError,
  type ConsentOptions,
  type ConsentSettings,
} from '../consent/consent-settings.js';
import { cookieNameOf, cookieText, cookieValues } from '../consent/cookie-text.js';
import type { Basis, Category } from '../consent/declarations.js';
import { decide, lifetimeOf, type Decision } from '../consent/decision.js';
import { newestRecord } from '../consent/newest-record.js';
import { recordOf } from '../consent/new-record.js';

/** The headers of a Fetch API request. */
interface FetchHeaders {
  get(name: string): string | null;
}

/** `request.headers` from Node, where names are lower case, or from the Fetch API. */
export type RequestHeaders =
  FetchHeaders | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The settings of the pages, plus what only their markup says. */
export interface ServerOptions extends ConsentOptions {
  /** The `basis` of each `<consent-category>` in the pages, by name. Others are `consent`. */
  bases?: Readonly<Record<string, Basis>>;
  /** Names of the categories with `sale` in the pages: what the signal refuses under `regime: 'us'`. */
  sales?: readonly string[];
}

interface Request {
  readonly settings: ConsentSettings;
  readonly bases: Readonly<Record<string, Basis>>;
  /** In the page's order: first those of the settings, then the other declared ones. */
  readonly categories: readonly Category[];
  readonly record: ConsentRecord | undefined;
  readonly signal: boolean;
  readonly now: number;
}

const isOfFetch = (headers: RequestHeaders): headers is FetchHeaders =>
  typeof headers['get'] === 'function';

const headerOf = (headers: RequestHeaders, name: string): string =>
  String((isOfFetch(headers) ? headers.get(name) : headers[name]) ?? '');

function readRequest(headers: RequestHeaders, options: ServerOptions, caller: string): Request {
  const { bases = {}, sales = [], ...rest } = options;
  const settings = checkedSettings(rest, caller);
  const names = new Set([...settings.categories, ...Object.keys(bases), ...sales]);
  const categories = [...names].map((name) => ({
    name,
    basis: basisOf(name, bases),
    isSale: sales.includes(name),
  }));
  const now = Math.floor(Date.now() / 1000);
  const values = cookieValues(headerOf(headers, 'cookie'), cookieNameOf(settings));
  // https://www.w3.org/TR/gpc/#the-sec-gpc-header-field-for-http-requests
  const signal = headerOf(headers, 'sec-gpc').trim() === '1';
  return { settings, bases, categories, record: newestRecord(values, now), signal, now };
}

const basisOf = (name: string, bases: Readonly<Record<string, Basis>>): Basis =>
  basisFor(name, Object.hasOwn(bases, name) ? bases[name] : undefined);

/**
 * The decision in a visitor's request, as their page will see it: from the `Cookie` and `Sec-GPC`
 * headers. An invalid cookie is no decision.
 *
 * @throws ConsentSettingsError for options that are not allowed.
 */
export function decideForRequest(headers: RequestHeaders, options: ServerOptions = {}): Decision {
  const { settings, categories, record, signal, now } = readRequest(
    headers,
    options,
    'decideForRequest',
  );
  return decide(settings, categories, record, signal, now);
}

/**
 * The `Set-Cookie` header that stores a choice, for a form that works without JavaScript. Earlier
 * answers that still count are kept. Necessary categories are skipped: there is nothing to choose.
 *
 * @param choice such as `{ measurement: true }`
 * @param isSecure whether the site is served over HTTPS
 * @throws ConsentSettingsError for options, or names in the choice, that are not allowed.
 */
export function cookieForChoice(
  choice: ConsentChoice,
  headers: RequestHeaders,
  options: ServerOptions = {},
  isSecure = true,
): string {
  const { settings, bases, categories, record, signal, now } = readRequest(
    headers,
    options,
    'cookieForChoice',
  );
  for (const [name, answer] of Object.entries(choice))
    if (!isConsentName(name) || typeof answer !== 'boolean')
      throw new ConsentSettingsError(
        `cookieForChoice: ${JSON.stringify({ [name]: answer })} is no answer; allowed is a category or category.service with true or false.`,
      );
  const optional = Object.entries(choice).filter(
    ([name]) => basisOf(categoryOf(name), bases) !== 'necessary',
  );
  const next = recordOf(Object.fromEntries(optional), settings, record, signal, now, categories);
  return cookieText(
    settings,
    serializeRecord(next),
    next.at + lifetimeOf(next, settings) - now,
    isSecure,
  );
}
