import { isCategoryName, isPolicyVersion, wordsOf } from './consent-names.js';

/** How the gate behaves. On the script tag the same in `data-*` attributes (`data-max-age`). */
export interface ConsentSettings {
  /**
   * The last material version of the policy. A decision made under another one no longer counts.
   * With none, a decision under any version counts.
   */
  policyVersion?: string | undefined;
  /** Address of the policy, shown as a link in the banner. */
  policyHref?: string | undefined;
  /** Names in order; declared ones are added. @default ['essential', 'measurement'] */
  categories: readonly string[];
  /** Keeps a second decision apart from the site's, e.g. `workspace-acme`. */
  scope?: string | undefined;
  /** @default 'consent' */
  cookieName: string;
  /** Shares the decision among subdomains, e.g. `example.com`. Host only if left out. */
  cookieDomain?: string | undefined;
  /** @default '/' */
  cookiePath: string;
  /** Days that a decision lasts, 1 to 400. @default 182 */
  maxAge: number;
  /** Days that a decision with nothing optional granted lasts; 0: as `maxAge`. @default 0 */
  maxAgeDenied: number;
  /** What Global Privacy Control does. @default 'deny' */
  gpc: 'deny' | 'ask' | 'ignore';
  /** Vendors to signal the decision to, e.g. `['google']`. @default [] */
  signals: readonly string[];
  /** `advanced` says that Google's tags run before consent. @default 'basic' */
  googleMode: 'basic' | 'advanced';
  /** Reload after a withdrawal, since a script that ran cannot be unrun. @default false */
  reloadOnWithdraw: boolean;
  /** Language of our texts. The nearest `lang`, then the browser's, if left out. */
  lang?: string | undefined;
  /** Address of the folder that the elements are imported from (script tag only). */
  elements?: string | undefined;
  /** Adds a random `id` to the cookie, so that a decision can be proved. @default false */
  records: boolean;
  /** As if the gate's own tag carried it (npm only): gated scripts must carry the same. */
  nonce?: string | undefined;
  /** Whether to insert a banner into a page that has none. @default 'auto' */
  banner: 'auto' | 'none';
}

/** What `startConsent` takes. */
export type ConsentOptions = Partial<ConsentSettings>;

/** A programmer's mistake in the arguments of `startConsent`. */
export class ConsentSettingsError extends TypeError {
  override readonly name = 'ConsentSettingsError';
}

/**
 * An address that a link or a frame may safely have: `http:`, `https:`, `blob:` or relative, hence
 * no other scheme, however it is disguised with white space, which URL parsers skip.
 * https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export const isSafeAddress = (text: string): boolean =>
  /^\s*((https?|blob):|[^:]*$|[^:/?#]*[/?#])/i.test(text);

const isOneOf =
  (values: RegExp) =>
  (text: string): boolean =>
    values.test(text);
/** Names of cookies, domains, languages: nothing that ends a cookie or begins another. */
const isToken = isOneOf(/^[\w.-]{1,64}$/);
const areNames = (text: string): boolean => wordsOf(text).every(isCategoryName);
const areDays = (text: string): boolean => /^[1-9]\d*$/.test(text) && +text <= 400;
// As in HTML: the bare attribute switches on.
const isFlag = isOneOf(/^(|true|false)$/);

/** What each setting may be, and its default, whose type it has. */
const SETTINGS: Record<
  keyof ConsentSettings,
  readonly [isAllowed: (text: string) => boolean, standard?: unknown]
> = {
  policyVersion: [isPolicyVersion],
  policyHref: [isSafeAddress],
  categories: [areNames, ['essential', 'measurement']],
  scope: [isToken],
  cookieName: [isToken, 'consent'],
  cookieDomain: [isToken],
  cookiePath: [isOneOf(/^\/[^;\s]*$/), '/'],
  maxAge: [areDays, 182],
  maxAgeDenied: [areDays, 0],
  gpc: [isOneOf(/^(deny|ask|ignore)$/), 'deny'],
  signals: [areNames, []],
  googleMode: [isOneOf(/^(basic|advanced)$/), 'basic'],
  reloadOnWithdraw: [isFlag, false],
  lang: [isToken],
  elements: [isSafeAddress],
  records: [isFlag, false],
  nonce: [Boolean],
  banner: [isOneOf(/^(auto|none)$/), 'auto'],
};

/** Names of the settings, as in `startConsent`. */
export const SETTING_NAMES = Object.keys(SETTINGS) as (keyof ConsentSettings)[];

/**
 * Settings in force, from whatever was given, and a report of what was not understood: a wrong
 * value is replaced by the default, which never opens the gate.
 *
 * @param given the options of `startConsent`, or the `dataset` of a script tag
 */
export function readSettings(
  given: object,
  reject: (setting: keyof ConsentSettings, value: string, instead: unknown) => void,
): ConsentSettings {
  const read = (name: keyof ConsentSettings): unknown => {
    const [isAllowed, standard] = SETTINGS[name];
    // Own properties only: a polluted `Object.prototype` is not a setting.
    const value: unknown = Object.hasOwn(given, name) ? given[name as never] : undefined;
    if (value == null) return standard;
    const text = Array.isArray(value) ? value.join(' ') : `${value as string}`;
    if (!isAllowed(text)) {
      reject(name, text, standard);
      return standard;
    }
    if (Array.isArray(standard)) return wordsOf(text);
    if (standard === false) return text !== 'false';
    return typeof standard === 'number' ? +text : text;
  };
  const settings = Object.fromEntries(
    SETTING_NAMES.map((name) => [name, read(name)]),
  ) as unknown as ConsentSettings;
  settings.categories = [...new Set(['essential', ...settings.categories])];
  return settings;
}
