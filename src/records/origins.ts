/** The origin of a page that a request came from, if it may read and write here; otherwise `undefined`. */
export function allowedOrigin(request: Request, origins: readonly string[]): string | undefined {
  const origin = request.headers.get('origin');
  if (origin && origins.includes(origin)) return origin;
  const site = request.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin' ? (origin ?? 'same-origin') : undefined;
  // An older browser. Behind a proxy the request may have come by http:, hence the host alone.
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return origin && URL.canParse(origin) && new URL(origin).host === host ? origin : undefined;
}
