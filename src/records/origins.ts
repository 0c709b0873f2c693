/** Whether a request may read and write here: it comes from a page of the site, or of an origin that is listed. */
export function isFromAllowedOrigin(request: Request, origins: readonly string[]): boolean {
  const origin = request.headers.get('origin');
  if (origin && origins.includes(origin)) return true;
  const site = request.headers.get('sec-fetch-site');
  // By an older browser, or the visitor has typed the address.
  if (request.method === 'GET' && !origin && (!site || site === 'none')) return true;
  if (site) return site === 'same-origin';
  // An older browser. Behind a proxy the request may have come by http:, hence the host alone.
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return !!origin && URL.canParse(origin) && new URL(origin).host === host;
}
