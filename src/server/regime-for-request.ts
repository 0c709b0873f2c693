import { ConsentSettingsError } from '../consent/consent-settings.js';
import { isConsentName } from '../consent/consent-names.js';
import { headersOf, type RequestOrHeaders } from './request-headers.js';
import { REGIONS, type Region, type RegionName, type RegionRules } from './regions.js';
import {
  CDN_NAMES,
  parsePlace,
  placeReader,
  readPlace,
  type CdnName,
  type PlaceHeaders,
} from './visitor-place.js';

export interface PlaceOptions {
  /**
   * What your site says, by ISO 3166-1 country or ISO 3166-2 subdivision: the name of a preset, or what
   * differs from the preset that would hold. `{ AU: 'uk', 'US-VA': 'us-ca', ZA: { gpc: 'ask' } }`
   */
  byCountry?: Readonly<Record<string, RegionName | Partial<RegionRules>>>;
  /**
   * Names of the categories that do nothing but count visits, for this site itself. They need no consent
   * where the region exempts such statistics; without this, nothing is exempt anywhere. @default []
   */
  statistics?: readonly string[];
}

export interface RegimeOptions extends PlaceOptions {
  /**
   * Who says where a request comes from: your CDN, or the headers that your own proxy sets. Only these
   * headers are read. Anybody can send the others.
   */
  cdn: CdnName | PlaceHeaders;
}

/** What holds for a visitor. */
export interface Regime {
  /** The preset; `eu`, the strictest, for every place without one and every place that is not known. */
  readonly region: RegionName;
  /** For the options of `decideForRequest` and `startConsent`. */
  readonly settings: Pick<RegionRules, 'gpc' | 'regime'>;
  /** The basis of each category in `statistics`, for `decideForRequest`. */
  readonly bases: Readonly<Record<string, 'consent' | 'exempt'>>;
  /** BCP 47 tags of languages that the notice has to be offered in. Empty: in the page's. */
  readonly languages: readonly string[];
  /** The request's headers that this depends on, for `Vary`. */
  readonly vary: string;
}

const RULES: Readonly<Record<keyof RegionRules, (value: unknown) => boolean>> = {
  gpc: (value) => ['deny', 'ask', 'ignore'].includes(value as string),
  regime: (value) => value === undefined || value === 'us',
  statistics: (value) => ['consent', 'exempt'].includes(value as string),
  languages: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
};

const isRules = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([name, one]) => Object.hasOwn(RULES, name) && RULES[name as keyof RegionRules](one),
  );

const isRegion = (value: unknown): value is RegionName =>
  typeof value === 'string' && Object.hasOwn(REGIONS, value);

function checkOptions({ byCountry = {}, statistics = [] }: PlaceOptions, caller: string): void {
  const refuse = (problem: string): never => {
    throw new ConsentSettingsError(`${caller}: ${problem}`);
  };
  for (const [place, value] of Object.entries(byCountry)) {
    if (!/^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(place))
      refuse(
        `byCountry has ${JSON.stringify(place)}; allowed are codes such as "GB" and "US-CA" (ISO 3166).`,
      );
    if (!isRegion(value) && !isRules(value))
      refuse(
        `byCountry has ${JSON.stringify({ [place]: value })}; allowed is one of ${Object.keys(REGIONS).join(', ')}, or an object of ${Object.keys(RULES).join(', ')} with the values that docs/regions.md lists.`,
      );
  }
  const wrong = statistics.find((name) => !isConsentName(name) || name === 'essential');
  if (wrong !== undefined)
    refuse(`statistics has ${JSON.stringify(wrong)}; allowed are names of optional categories.`);
}

const presets = Object.entries(REGIONS) as [RegionName, Region][];

/** A place's own code before that of its country, and the site's word before the preset. */
function regionOf(codes: readonly string[], byCountry: NonNullable<PlaceOptions['byCountry']>) {
  const preset = codes
    .flatMap((code) => presets.filter(([, { place }]) => place === code))
    .map(([name]) => name)[0];
  const own = codes.flatMap((code) =>
    Object.hasOwn(byCountry, code) ? [byCountry[code]!] : [],
  )[0];
  const name = isRegion(own) ? own : (preset ?? 'eu');
  return { name, rules: { ...(REGIONS[name] as Region), ...(isRegion(own) ? {} : own) } };
}

function regimeOf(
  place: ReturnType<typeof parsePlace>,
  { byCountry = {}, statistics = [] }: PlaceOptions,
  vary: string,
): Regime {
  const { country, region } = place ?? {};
  const codes = country ? [...(region ? [`${country}-${region}`] : []), country] : [];
  const { name, rules } = regionOf(codes, byCountry);
  return {
    region: name,
    settings: { gpc: rules.gpc, ...(rules.regime && { regime: rules.regime }) },
    bases: Object.fromEntries(statistics.map((category) => [category, rules.statistics])),
    languages: rules.languages,
    vary,
  };
}

/**
 * What holds where a request comes from, by the header that your own CDN sends. We look nobody up.
 *
 * What is unknown, contradictory or not from there is `eu`, the strictest. A page that depends on it must
 * not be kept for visitors of other places: send `vary`, and see docs/regions.md.
 *
 * @throws ConsentSettingsError for options that are not allowed, and for what is no request.
 */
export function regimeForRequest(request: RequestOrHeaders, options: RegimeOptions): Regime {
  const caller = 'regimeForRequest';
  const headers = headersOf(request, caller);
  const reader = placeReader(options?.cdn);
  if (!reader)
    throw new ConsentSettingsError(
      `${caller}: cdn was ${JSON.stringify(options?.cdn)}; allowed is one of ${CDN_NAMES.join(', ')}, or the names of headers that your own proxy sets, as in { country: 'x-geo-country', region: 'x-geo-region' }.`,
    );
  checkOptions(options, caller);
  return regimeOf(readPlace(headers, reader), options, reader.headers.join(', '));
}

/**
 * What holds in a place, for pages that are built for it.
 *
 * @param place ISO 3166-1 country or ISO 3166-2 subdivision: `GB`, `US-CA`; anything else is `eu`
 * @throws ConsentSettingsError for options that are not allowed
 */
export function regimeForPlace(place: string, options: PlaceOptions = {}): Regime {
  checkOptions(options, 'regimeForPlace');
  return regimeOf(parsePlace(place), options, '');
}

/**
 * A regime as attributes: of the gate's tag, such as `data-gpc="deny" data-regime="us"`, or of a
 * category in `statistics`, such as `basis="exempt"`. Safe to write into HTML.
 *
 * @throws ConsentSettingsError for a category that is not in `statistics`
 */
export function regimeAttributes({ settings, bases }: Regime, category?: string): string {
  if (category === undefined)
    return Object.entries(settings)
      .map(([name, value]) => `data-${name}="${value}"`)
      .join(' ');
  if (!Object.hasOwn(bases, category))
    throw new ConsentSettingsError(
      `regimeAttributes: ${JSON.stringify(category)} is not in statistics, which has ${Object.keys(bases).join(', ') || 'nothing'}. Other categories have the same basis everywhere.`,
    );
  return `basis="${bases[category]}"`;
}
