import type { ConsentChoice } from '../consent/choice.js';
import { categoryOf } from '../consent/consent-names.js';
import { namesIn, serializeRecord, type ConsentRecord } from '../consent/consent-record.js';
import type { ConsentSettings } from '../consent/consent-settings.js';
import { cookieNameOf } from '../consent/cookie-text.js';
import type { Basis, Category } from '../consent/declarations.js';
import {
  decide,
  isKnown,
  lifetimeOf,
  type ConsentSource,
  type Decision,
} from '../consent/decision.js';
import { recordOf } from '../consent/new-record.js';
import { newestRecord } from '../consent/newest-record.js';
import { readCategories } from '../declarations/read-page.js';
import { report } from './bundles.js';
import { clearCookie, readCookie, writeCookie } from './consent-cookie.js';
import { asText } from './as-text.js';
import { tellWatchers } from './watchers.js';

/*
 * Holds what the page's one gate knows: settings, declarations, the visitor's answer and the
 * decision that follows. Nothing else writes them.
 */

export let settings: ConsentSettings;
export let categories: readonly Category[];
export let decision: Decision;

let record: ConsentRecord | undefined;
let source: ConsentSource | undefined;
let expiry: ReturnType<typeof setTimeout>;
let tabs: BroadcastChannel | undefined;
/** Called when a decision has replaced another; without a source, by what the page declares. */
let handleChange: ((previous: Decision, source?: ConsentSource) => void) | undefined;

const secondsNow = (): number => Math.floor(Date.now() / 1000);

/** Reads what there is to know. Calls back when a decision replaces another. */
export function openStore(use: ConsentSettings, onChange: typeof handleChange): void {
  settings = use;
  handleChange = source = undefined;
  record = readCookie(settings, secondsNow());
  redeclare();
  handleChange = onChange;
}

/** Reads again what the page declares. */
export function redeclare(): void {
  categories = readCategories(settings.categories);
  update();
}

const hasSignal = (): boolean =>
  // Only `true` says something; absence is no statement. https://www.w3.org/TR/gpc/
  (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;

/** Why a category may run, or the one of a service. */
export const basisOf = (name: string): Basis | undefined =>
  categories.find((category) => category.name === categoryOf(name))?.basis;

/** Warns of a name that the page does not declare and no earlier answer holds. */
export function checkName(name: string): void {
  if (!isKnown(categories, decision, name)) report('unknown-name', name);
}

/** Stores answers over those that still stand. */
export function choose(choice: ConsentChoice, by: ConsentSource): void {
  store(recordOf(choice, settings, record, hasSignal(), secondsNow()), by);
}

/** What was noted last. */
export const seenVersion = (): string | null => record?.seen || null;

/** Notes a policy version that the visitor has seen, beside the answer. */
export function acknowledge(seen: string): void {
  if (record) store({ ...record, seen }, source ?? 'visitor');
}

/** Forgets the answer. */
export function forget(): void {
  clearCookie(settings);
  post('');
  replace(undefined, 'api');
}

function store(next: ConsentRecord, by: ConsentSource): void {
  const text = serializeRecord(next);
  if (writeCookie(settings, text, next.at + lifetimeOf(next, settings) - secondsNow())) {
    post(text);
    replace(next, by);
  } else {
    report('storage-blocked', cookieNameOf(settings));
    // An earlier answer must not come back in its place on the next page.
    clearCookie(settings);
    // What cannot be kept cannot be proved: it is answered, and nothing is granted.
    replace({ ...next, granted: [], denied: namesIn(next), isUnstored: true }, by);
  }
}

/** Puts another answer in the place of the visitor's. */
function replace(next: ConsentRecord | undefined, by: ConsentSource): void {
  const wasSeen = record?.seen;
  // A new answer has another time; what is only noted beside it leaves that alone.
  if (next?.at !== record?.at) source = by;
  record = next;
  clearTimeout(expiry);
  const wait = next ? (next.at + lifetimeOf(next, settings) + 1) * 1000 - Date.now() : 0;
  // A longer wait would overflow and be over at once; coming back to the page looks again.
  if (wait > 0 && wait < 2 ** 31) expiry = setTimeout(refresh, wait);
  update(by);
  if (next?.seen !== wasSeen) tellWatchers(false);
}

/** What ends an answer, whoever made us look. */
const ENDS: readonly ConsentSource[] = ['policy', 'expiry', 'gpc'];

function update(by?: ConsentSource): void {
  const previous = decision;
  decision = decide(settings, categories, record, hasSignal(), secondsNow(), source);
  const ended = ENDS.find((end) => end === decision.source);
  if (JSON.stringify(previous) !== JSON.stringify(decision))
    handleChange?.(previous, by && (ended ?? by));
}

/** Takes over what another tab stored; its cookie and its message may come in any order. */
const catchUp = (stored: ConsentRecord | undefined): void =>
  replace(stored && record && stored.at < record.at ? record : stored, 'tab');

/** Looks again at the cookie, the clock and the browser's signal. */
const refresh = (): void =>
  catchUp(record?.isUnstored ? record : readCookie(settings, secondsNow()));

/** Catches up with other tabs, and takes part in what they decide until `leaveTabs`. */
export function joinTabs(): void {
  // When a message arrives, `document.cookie` often does not have that tab's cookie yet: hence the
  // record travels in it, as untrusted as the cookie. One object posts and listens, since a second
  // one would get our own messages.
  try {
    tabs ??= new BroadcastChannel(`consent-elements:${cookieNameOf(settings)}`);
    tabs.onmessage = ({ data }) => {
      const received = newestRecord([asText(data)], secondsNow());
      if (received || data === '') catchUp(received);
    };
  } catch {
    // Firefox, where the visitor blocks all cookies.
  }
  refresh();
}

/** Tells other tabs of what was stored, or cleared (an empty text). */
function post(text: string): void {
  try {
    tabs?.postMessage(text);
  } catch {
    // They find the cookie when they are looked at again.
  }
}

/** An open channel can keep a page out of the back/forward cache. https://web.dev/articles/bfcache */
export function leaveTabs(): void {
  tabs = tabs?.close() as undefined;
  clearTimeout(expiry);
}
