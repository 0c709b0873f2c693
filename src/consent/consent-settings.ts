import { CATEGORY_NAME, POLICY_VERSION, SCOPE, wordsOf } from './consent-names.js';
import { SAFE_ADDRESS } from './safe-address.js';

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
  /** `none`: for pages that are embedded in other sites; HTTPS only. @default 'lax' */
  cookieSameSite: 'lax' | 'none';
  /** `local` keeps the answer in `localStorage` instead, of which servers know nothing. @default 'cookie' */
  storage: 'cookie' | 'local';
  /** Days that a decision lasts, 1 to 400. @default 182 */
  maxAge: number;
  /** Days that a decision with nothing optional granted lasts; 0: as `maxAge`. @default 0 */
  maxAgeDenied: number;
  /** What Global Privacy Control does. @default 'deny' */
  gpc: 'deny' | 'ask' | 'ignore';
  /**
   * `us`: the signal refuses what a category marks as `sale`, and nothing else; the way back is called
   * “Your Privacy Choices”.
   */
  regime?: 'us' | undefined;
  /** Vendors to signal the decision to, e.g. `['google']`. @default [] */
  signals: readonly string[];
  /** `advanced` says that Google's tags run before consent. @default 'basic' */
  googleMode: 'basic' | 'advanced';
  /** Name of Google's queue. @default 'dataLayer' */
  googleLayer: string;
  /** Milliseconds that Google's tags wait for a decision, in advanced mode. @default 500 */
  googleWait: number;
  /** Lets Google pass ad clicks on in addresses while storage is denied. @default false */
  googleUrlPassthrough: boolean;
  /** Lets Google leave out what identifies an ad click while `ad_storage` is denied. @default false */
  googleAdsDataRedaction: boolean;
  /** Reload after a withdrawal, since a script that ran cannot be unrun. @default false */
  reloadOnWithdraw: boolean;
  /** Language of our texts. The nearest `lang`, then the browser's, if left out. */
  lang?: string | undefined;
  /** Address of the folder that the elements are imported from (script tag only). */
  elements?: string | undefined;
  /**
   * Adds a random `id` to the cookie, so that a decision can be proved. `granted`: refusals that withdraw
   * nothing are not sent to `recordsHref`. @default false
   */
  records: boolean | 'granted';
  /**
   * Address on the page's own origin, or on a host of its site, that each answer is sent to. Switches
   * `records` on.
   */
  recordsHref?: string | undefined;
  /** Such an address that is told how often a banner was shown and how it was answered, without any id. */
  countersHref?: string | undefined;
  /** Such an address that sets the cookie again, by `Set-Cookie`. */
  echoHref?: string | undefined;
  /** As if the gate's own tag carried it (npm only): gated scripts must carry the same. */
  nonce?: string | undefined;
  /** Links to this fragment of the page open the preferences. @default 'cookie-settings' */
  preferencesHash: string;
  /** Whether to insert a banner into a page that has none. @default 'auto' */
  banner: 'auto' | 'none';
  /**
   * Libraries whose answers are taken over where there is none of ours, e.g. `['klaro']`, or
   * `['klaro:choices']` for one with a cookie of another name. @default []
   */
  import: readonly string[];
  /** What their names stand for here, e.g. `['analytics=measurement']`. @default [] */
  importMap: readonly string[];
  /** Whether what they have stored is cleared once it was taken over. @default false */
  importClear: boolean;
  /**
   * Checks the page for whoever builds it, also where visitors see it. On `localhost`, `*.test`,
   * private addresses and `file:` the checks are always on. @default false
   */
  check: boolean;
}

/** What `startConsent` takes. */
export type ConsentOptions = Partial<ConsentSettings>;

/** A programmer's mistake in the arguments of `startConsent`. */
export class ConsentSettingsError extends TypeError {
  override readonly name = 'ConsentSettingsError';
}

/** Names of cookies, domains, languages: nothing that ends a cookie or begins another. */
const TOKEN = /^[\w.-]{1,64}$/;
const DAYS = /^([1-9]\d?|[123]\d\d|400)$/;
// As in HTML: the bare attribute switches on.
const FLAG = /^(true|false|)$/;

/** A setting's default, whose type says how a text is read. Lists hold words. */
type Standard = string | number | boolean | readonly string[] | undefined;

/**
 * The pattern of each setting (or of each word of a list), its default, and what stands in for a
 * wrong value where the default would let in answers to another question.
 */
const SETTINGS: Record<
  keyof ConsentSettings,
  readonly [pattern: RegExp, standard?: Standard, instead?: string]
> = {
  policyVersion: [POLICY_VERSION, undefined, 'unknown'],
  policyHref: [SAFE_ADDRESS],
  categories: [CATEGORY_NAME, ['essential', 'measurement']],
  scope: [SCOPE, undefined, 'unknown'],
  cookieName: [TOKEN, 'consent'],
  cookieDomain: [TOKEN],
  cookiePath: [/^\/[^;\s]*$/, '/'],
  cookieSameSite: [/^(lax|none)$/, 'lax'],
  storage: [/^(cookie|local)$/, 'cookie'],
  maxAge: [DAYS, 182],
  maxAgeDenied: [DAYS, 0],
  gpc: [/^(deny|ask|ignore)$/, 'deny'],
  regime: [/^us$/],
  signals: [CATEGORY_NAME, []],
  googleMode: [/^(basic|advanced)$/, 'basic'],
  googleLayer: [/^[A-Za-z_$][\w$]{0,63}$/, 'dataLayer'],
  googleWait: [/^(0|[1-9]\d{0,3}|10000)$/, 500],
  googleUrlPassthrough: [FLAG, false],
  googleAdsDataRedaction: [FLAG, false],
  reloadOnWithdraw: [FLAG, false],
  lang: [TOKEN],
  elements: [SAFE_ADDRESS],
  records: [/^(true|false|granted|)$/, false],
  recordsHref: [SAFE_ADDRESS],
  countersHref: [SAFE_ADDRESS],
  echoHref: [SAFE_ADDRESS],
  nonce: [/./],
  preferencesHash: [CATEGORY_NAME, 'cookie-settings'],
  banner: [/^(auto|none)$/, 'auto'],
  // What the words of these stand for is known where they are read.
  import: [/./, []],
  importMap: [/.=./, []],
  importClear: [FLAG, false],
  check: [FLAG, false],
};

/** A single value, of the default's type. */
function readValue(text: string, standard: Standard): Standard {
  if (typeof standard === 'number') return Number(text);
  return typeof standard === 'boolean' && text !== 'granted' ? text !== 'false' : text;
}

/** Names of the settings, as in `startConsent`. */
export const SETTING_NAMES = Object.keys(SETTINGS) as (keyof ConsentSettings)[];

/**
 * Settings in force, from whatever was given, and a report of what was not understood: a wrong
 * value is replaced by one that never opens the gate, usually the default.
 *
 * @param given the options of `startConsent`, or the `dataset` of a script tag
 */
export function readSettings(
  given: object,
  reject: (setting: keyof ConsentSettings, value: string, instead: unknown) => void,
): ConsentSettings {
  const settings: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    const [pattern, standard, instead = standard] = SETTINGS[name];
    // Own properties only: a polluted `Object.prototype` is not a setting.
    const value: unknown = Object.hasOwn(given, name) ? given[name as never] : undefined;
    settings[name] = standard;
    if (value === undefined) continue;
    const text = `${value as string}`;
    const isList = Array.isArray(standard);
    const words = isList ? wordsOf(text) : [text];
    if (words.every((word) => pattern.test(word)))
      settings[name] = isList ? words : readValue(text, standard);
    else reject(name, text, (settings[name] = instead));
  }
  settings['records'] ||= !!settings['recordsHref'];
  settings['categories'] = [...new Set(['essential', ...(settings['categories'] as string[])])];
  return settings as unknown as ConsentSettings;
}
