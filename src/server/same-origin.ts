import { headerOf, type RequestHeaders } from './request-headers.js';

/**
 * Whether a page of the site itself sent a request. Browsers say so in `Sec-Fetch-Site`, which no page can
 * write; older ones name the page's origin, whose host has to be that of the request.
 *
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export function isSameOrigin(headers: RequestHeaders): boolean {
  const site = headerOf(headers, 'sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headerOf(headers, 'origin');
  const host = headerOf(headers, 'host');
  return !!host && [`https://${host}`, `http://${host}`].includes(origin);
}
