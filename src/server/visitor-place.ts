import { headerOf, type RequestHeaders } from './request-headers.js';

/** Names of the headers that your own proxy or CDN sets on every request, and nobody else can. */
export interface PlaceHeaders {
  /** ISO 3166-1, such as `GB`. */
  readonly country: string;
  /** The part of ISO 3166-2 after the country, such as `CA`, or all of it. */
  readonly region?: string;
}

/** An ISO 3166-1 country, and the subdivision if it is known. */
interface Place {
  readonly country: string;
  readonly region?: string | undefined;
}

/** How a CDN says where a request comes from. */
interface PlaceReader {
  readonly headers: readonly string[];
  /** Two texts, as they came: of the country and of the region. */
  read(values: readonly string[]): readonly [country: string, region?: string | undefined];
}

const twoHeaders = (...headers: readonly string[]): PlaceReader => ({
  headers,
  read: ([country = '', region]) => [country, region],
});

/** `georegion=246,country_code=US,region_code=CA,city=…`. A field that is there twice is none. */
function readEdgescape([value = '']: readonly string[]): readonly [string, string] {
  const fieldOf = (name: string): string => {
    const found = value.split(',').filter((pair) => pair.trim().startsWith(`${name}=`));
    return found.length === 1 ? found[0]!.trim().slice(name.length + 1) : '';
  };
  return [fieldOf('country_code'), fieldOf('region_code')];
}

/** JSON in Base64: `{ "country": { "code": "US" }, "subdivision": { "code": "CA" } }`. */
function readNetlify([value = '']: readonly string[]): readonly [string, string] {
  try {
    const { country, subdivision } = JSON.parse(atob(value)) as Record<string, { code?: string }>;
    return [String(country?.code), String(subdivision?.code ?? '')];
  } catch {
    return ['', ''];
  }
}

/** @see docs/regions.md for what to switch on at each of them, and whether it overwrites what a visitor sends */
const CDNS = {
  /** @see https://developers.cloudflare.com/rules/transform/managed-transforms/reference/ */
  cloudflare: twoHeaders('cf-ipcountry', 'cf-region-code'),
  /** @see https://vercel.com/docs/headers/request-headers */
  vercel: twoHeaders('x-vercel-ip-country', 'x-vercel-ip-country-region'),
  /** @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html */
  cloudfront: twoHeaders('cloudfront-viewer-country', 'cloudfront-viewer-country-region'),
  /** The header behind `context.geo`. @see https://docs.netlify.com/functions/api */
  netlify: { headers: ['x-nf-geo'], read: readNetlify },
  /** @see https://techdocs.akamai.com/property-mgr/docs/content-tgting */
  akamai: { headers: ['x-akamai-edgescape'], read: readEdgescape },
} satisfies Record<string, PlaceReader>;

/** CDNs that send the country in a header of their own. Fastly sends none until you name one. */
export type CdnName = keyof typeof CDNS;

export const CDN_NAMES = Object.keys(CDNS) as CdnName[];

const isHeaderName = (name: unknown): name is string =>
  typeof name === 'string' && /^[a-z\d-]{1,64}$/i.test(name);

/** What reads a place, or `undefined` for what names neither a CDN nor headers. */
export function placeReader(cdn: CdnName | PlaceHeaders | undefined): PlaceReader | undefined {
  if (typeof cdn === 'string') return Object.hasOwn(CDNS, cdn) ? CDNS[cdn] : undefined;
  const names = [cdn?.country, ...(cdn?.region === undefined ? [] : [cdn.region])];
  return names.every(isHeaderName)
    ? twoHeaders(...names.map((name) => name.toLowerCase()))
    : undefined;
}

/**
 * `US-CA`, `US` and the like → country and region. `undefined` for what is neither, such as Cloudflare's
 * `XX` (unknown) and `T1` (Tor), or two values that a comma joins.
 */
export function parsePlace(text: string): Place | undefined {
  const [, country, region] =
    /^([A-Z]{2})(?:-([A-Z\d]{1,3}))?$/.exec(text.trim().toUpperCase()) ?? [];
  return country && !['XX', 'ZZ'].includes(country) ? { country, region } : undefined;
}

/** Where a request comes from. A region of another country is a contradiction: then nothing is known. */
export function readPlace(headers: RequestHeaders, reader: PlaceReader): Place | undefined {
  const [countryText, regionText = ''] = reader.read(
    reader.headers.map((name) => headerOf(headers, name)),
  );
  const place = parsePlace(countryText);
  const region = regionText.trim();
  if (!place || place.region !== undefined || !region) return place;
  return region.includes('-')
    ? [parsePlace(region)].find((one) => one?.country === place.country)
    : parsePlace(`${place.country}-${region}`);
}
