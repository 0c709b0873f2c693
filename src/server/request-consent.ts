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
import type { Category } from '../consent/declarations.js';
import { decide, lifetimeOf, type Decision } from '../consent/decision.js';
import { newestRecord } from '../consent/newest-record.js';
import { recordOf } from '../consent/new-record.js';
import type { Receipt } from '../consent/receipt.js';
import { toldReceipt, type ToldWords } from '../consent/told-receipt.js';
import { toldBasis, toldCategories, type ToldMarkup } from '../consent/told-categories.js';
import { headerOf, headersOf, type RequestOrHeaders } from './request-headers.js';

/** The settings of the pages, plus what only their markup says. */
export interface ServerOptions extends ConsentOptions, ToldMarkup {}

/** What is known of a request. */
export interface Visit {
  readonly settings: ConsentSettings;
  readonly markup: ToldMarkup;
  readonly categories: readonly Category[];
  readonly record: ConsentRecord | undefined;
  readonly signal: boolean;
  readonly now: number;
}

/** @param caller the function that was called, for the message */
export function readRequest(
  given: RequestOrHeaders,
  options: ServerOptions,
  caller: string,
): Visit {
  const headers = headersOf(given, caller);
  const { bases = {}, sales = [], ...rest } = options;
  const markup = { bases, sales };
  const settings = checkedSettings(rest, caller);
  const categories = toldCategories(settings.categories, markup);
  const now = Math.floor(Date.now() / 1000);
  const values = cookieValues(headerOf(headers, 'cookie'), cookieNameOf(settings));
  // https://www.w3.org/TR/gpc/#the-sec-gpc-header-field-for-http-requests
  const signal = headerOf(headers, 'sec-gpc').trim() === '1';
  return { settings, markup, categories, record: newestRecord(values, now), signal, now };
}

/**
 * The decision in a visitor's request, as their page will see it: from the `Cookie` and `Sec-GPC`
 * headers. An invalid cookie is no decision.
 *
 * @throws ConsentSettingsError for options that are not allowed, and for what is no request.
 */
export function decideForRequest(request: RequestOrHeaders, options: ServerOptions = {}): Decision {
  const { settings, categories, record, signal, now } = readRequest(
    request,
    options,
    'decideForRequest',
  );
  return decide(settings, categories, record, signal, now);
}

/** What a receipt needs: the settings of the pages, and what they say. */
export interface ReceiptOptions extends ServerOptions, ToldWords {}

/**
 * The receipt of what was recorded in a visitor's request, as JSON that `docs/receipt.schema.json` describes;
 * `undefined` where nothing was. Words that the options leave out are missing, or in English.
 *
 * @throws ConsentSettingsError for options that are not allowed, and for what is no request.
 */
export function receiptForRequest(
  request: RequestOrHeaders,
  { shown, known, controller, jurisdiction, withdrawal, language, ...options }: ReceiptOptions = {},
): Receipt | undefined {
  const words = { shown, known, controller, jurisdiction, withdrawal, language };
  const given = Object.fromEntries(
    Object.entries(words).filter(([, value]) => value !== undefined),
  );
  const visit = readRequest(request, options, 'receiptForRequest');
  const { settings, categories, record, signal, now } = visit;
  const decision = decide(settings, categories, record, signal, now);
  return toldReceipt(record, settings, decision, categories, now, given);
}

/**
 * The `Set-Cookie` header that stores a choice, for a form that works without JavaScript. Earlier
 * answers that still count are kept. Necessary categories are skipped: there is nothing to choose.
 *
 * @param choice such as `{ measurement: true }`
 * @param isSecure whether the site is served over HTTPS; without it, browsers keep the cookie on `http:` too
 * @throws ConsentSettingsError for options, or names in the choice, that are not allowed, and for
 *   what is no request.
 */
export function cookieForChoice(
  choice: ConsentChoice,
  request: RequestOrHeaders,
  options: ServerOptions = {},
  isSecure = true,
): string {
  const { settings, markup, categories, record, signal, now } = readRequest(
    request,
    options,
    'cookieForChoice',
  );
  for (const [name, answer] of Object.entries(choice))
    if (!isConsentName(name) || typeof answer !== 'boolean')
      throw new ConsentSettingsError(
        `cookieForChoice: ${JSON.stringify({ [name]: answer })} is no answer; allowed is a category or category.service with true or false.`,
      );
  const optional = Object.entries(choice).filter(
    ([name]) => toldBasis(categoryOf(name), markup) !== 'necessary',
  );
  const next = recordOf(Object.fromEntries(optional), settings, record, signal, now, categories);
  return cookieText(
    settings,
    serializeRecord(next),
    next.at + lifetimeOf(next, settings) - now,
    isSecure,
  );
}
