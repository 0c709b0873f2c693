import { parseRecord, serializeRecord } from '../consent/consent-record.js';
import { cookieText } from '../consent/cookie-text.js';
import { lifetimeOf } from '../consent/decision.js';
import { readRequest, type ServerOptions } from './request-consent.js';
import type { RequestOrHeaders } from './request-headers.js';
import { isSameOrigin } from './same-origin.js';
import { scopeOf } from './scope-of.js';

/**
 * The `Set-Cookie` header that sets a visitor's own cookie again, unchanged, for what is left of its life:
 * Safari keeps for seven days what a script has written, and what a server has set for as long as it says.
 * `undefined` where there is no answer that counts: an invalid cookie, an expired one, one given under
 * another policy, or none. Nothing is granted by it.
 *
 * @param isSecure whether the site is served over HTTPS
 * @throws ConsentSettingsError for options that are not allowed, and for what is no request.
 */
export function echoForRequest(
  request: RequestOrHeaders,
  options: ServerOptions = {},
  isSecure = true,
): string | undefined {
  const { settings, record, now } = readRequest(request, options, 'echoForRequest');
  if (!record || (settings.policyVersion && record.policy !== settings.policyVersion))
    return undefined;
  const lifetime = lifetimeOf(record, settings);
  // A clock that is ahead adds nothing.
  const left = Math.min(record.at + lifetime - now, lifetime);
  const value = serializeRecord(record);
  // Two of one second make one that is longer than what the gate reads.
  return left > 0 && parseRecord(value) ? cookieText(settings, value, left, isSecure) : undefined;
}

const refusal = (status: number, error: string, message: string, headers = {}): Response =>
  new Response(JSON.stringify({ error, message }), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  });

/**
 * What answers `POST` at `data-echo-href`: 204, with the visitor's cookie where it counts. Other methods get
 * 405, and pages of other origins 403, each with JSON that says why.
 *
 * @param options the settings of your pages
 * @param isSecure whether the site is served over HTTPS; `false` only while you develop
 * @throws ConsentSettingsError for options that are not allowed
 */
export function createEchoHandler(
  options: ServerOptions = {},
  isSecure = true,
): (request: Request) => Promise<Response> {
  // A mistake in the options is told when the server starts, not to the first visitor.
  readRequest({}, options, 'createEchoHandler');
  function respond(request: Request): Response {
    if (request.method !== 'POST')
      return refusal(405, 'bad-method', 'This address takes POST.', { allow: 'POST' });
    if (!isSameOrigin(request.headers))
      return refusal(403, 'bad-origin', 'This address takes requests of its own pages only.');
    const { scope = scopeOf(request) } = options;
    const cookie = echoForRequest(request, { ...options, scope }, isSecure);
    const headers = { 'cache-control': 'no-store', ...(cookie && { 'set-cookie': cookie }) };
    return new Response(null, { status: 204, headers });
  }
  return (request) => Promise.resolve(respond(request));
}
