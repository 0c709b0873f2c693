import type { ConsentChoice } from '../consent/choice.js';
import { categoryOf } from '../consent/consent-names.js';
import { namesIn, serializeRecord, type ConsentRecord } from '../consent/consent-record.js';
import type { ConsentSettings } from '../consent/consent-settings.js';
import type { Category } from '../consent/declarations.js';
import {
  decide,
  isKnown,
  lifetimeOf,
  type ConsentSource,
  type Decision,
} from '../consent/decision.js';
import { recordOf } from '../consent/new-record.js';
import { newerOf, newestRecord } from '../consent/newest-record.js';
import type { Clock } from './clock.js';
import type { ConsentCookie } from './cookie.js';
import type { Tabs } from './tabs.js';

/** What the gate knows: the visitor's answer, and the decision that follows from it. */
export interface Store {
  readonly settings: ConsentSettings;
  readonly categories: readonly Category[];
  /** What holds now. */
  readonly decision: Decision;
  /**
   * The last decision whose effects have started: what it grants may open, what the next one denies is
   * shut at once. None before the start and after the stop.
   */
  effective: Decision | undefined;
  readonly seenVersion: string | null;
  /** The text of the visitor's answer that the browser keeps, also of one that no longer counts. */
  readonly record: string | null;
  /** Whether answers are kept with the visitor's account. */
  readonly isOfAccount: boolean;
  /** Whether the answer that holds came from the account. */
  readonly isAdopted: boolean;
  /** Whether there is a choice about a category or service. */
  isOptional(name: string): boolean;
  isKnown(name: string): boolean;
  /** Reads again what the page declares. */
  redeclare(): void;
  /** Stores answers over those that still stand. */
  answer(choice: ConsentChoice, by: ConsentSource): void;
  /**
   * Ends the search for an answer given to another library, with the one that was found. One that was given
   * here meanwhile stands.
   */
  endImport(found?: ConsentRecord): void;
  /**
   * Takes over what the visitor answered elsewhere, if that is newer.
   *
   * @returns whether the text is an answer
   */
  adopt(text: string, isOfAccount: boolean): boolean;
  /** Notes beside the answer that the visitor has seen a policy version. */
  acknowledge(version: string): void;
  /** Forgets the answer. */
  forget(): void;
  /** Catches up with other tabs, and takes part in what they decide. Returns its undo. */
  join(): () => void;
  /** Nothing more opens. */
  stop(): void;
}

/** These end an answer, whoever made us look. */
const ENDS: readonly (ConsentSource | null)[] = ['policy', 'expiry', 'gpc'];

/** A longer timeout overflows and is over at once; a page that is shown again looks by itself. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** Milliseconds until a cookie that another tab has written can be read for sure. */
const SETTLING_TIME = 1000;

/**
 * @param readCategories reads the page's: those named, then the others that it declares
 * @param hasSignal whether the browser sends Global Privacy Control
 * @param handleDecision is called when a decision has replaced another; without a source where that
 *   is because of what the page declares
 * @param notify is called when something else has changed that a view may show
 */
export function createStore(
  settings: ConsentSettings,
  cookie: ConsentCookie,
  tabs: Tabs,
  clock: Clock,
  readCategories: (names: readonly string[]) => readonly Category[],
  hasSignal: () => boolean,
  handleDecision: (previous: Decision, source?: ConsentSource) => void,
  notify: () => void,
): Store {
  const secondsNow = (): number => Math.floor(clock.now() / 1000);
  const endOf = (answer: ConsentRecord): number => answer.at + lifetimeOf(answer, settings);

  let record = cookie.read(secondsNow());
  /** Who brought the record, if it was not there from the start. */
  let source: ConsentSource | undefined = settings.import[0] && !record ? 'import' : undefined;
  let categories = readCategories(settings.categories);
  let isOfAccount = false;
  /** Time of the answer that was adopted last. */
  let adoptedAt: number | undefined;
  let decision = decideNow();
  let stopExpiry = (): void => {};
  let stopSettling = (): void => {};

  function decideNow(): Decision {
    return decide(settings, categories, record, hasSignal(), secondsNow(), source);
  }

  function update(by?: ConsentSource): void {
    const previous = decision;
    const next = decideNow();
    // As long as it says the same it is the same object, for views that compare.
    if (JSON.stringify(previous) === JSON.stringify(next)) return;
    decision = next;
    const isEnded = ENDS.includes(decision.source);
    handleDecision(previous, by && isEnded ? decision.source! : by);
  }

  /** Puts another answer in the place of the visitor's. */
  function replace(next: ConsentRecord | undefined, by: ConsentSource): void {
    const wasSeen = record?.seen;
    // A new answer has another time; a version that is noted beside it leaves that alone.
    if (next?.at !== record?.at) source = by;
    record = next;
    stopExpiry();
    const wait = next ? (endOf(next) + 1) * 1000 - clock.now() : 0;
    if (wait > 0 && wait <= LONGEST_TIMEOUT) stopExpiry = clock.schedule(wait, refresh);
    update(by);
    if (next?.seen !== wasSeen) notify();
  }

  /** Once whatever other tabs have written can be read, all of them go by that. */
  function settle(): void {
    stopSettling();
    stopSettling = clock.schedule(SETTLING_TIME, refresh);
  }

  function keep(next: ConsentRecord, by: ConsentSource): void {
    const text = serializeRecord(next);
    if (cookie.keep(text, endOf(next) - secondsNow())) {
      tabs.post(text);
      replace(next, by);
      settle();
    } else {
      // What cannot be kept cannot be proved: it is answered, and nothing is granted.
      replace({ ...next, granted: [], denied: namesIn(next), isUnstored: true }, by);
    }
  }

  /** What holds beside an answer that was found or received. */
  const besides = (found: ConsentRecord): ConsentRecord =>
    record ? newerOf(found, record) : found;

  /**
   * Looks again at the cookie, the clock and the browser's signal. The cookie says what holds, unless
   * it is the older one or another tab has written it in the same second: then it is put right.
   */
  function refresh(): void {
    const stored = record?.isUnstored ? record : cookie.read(secondsNow());
    const next = stored && besides(stored);
    if (next && next !== stored) keep(next, 'tab');
    else replace(stored, 'tab');
  }

  // When a message arrives, the other tab's cookie is often not readable yet: hence the record
  // travels in it, as untrusted as the cookie, and holds until that can be looked at.
  function receive(text: string): void {
    const received = newestRecord([text], secondsNow());
    if (!received && text !== '') return;
    replace(received && besides(received), 'tab');
    settle();
  }

  const leave = (): void => {
    tabs.leave();
    stopExpiry();
    stopSettling();
  };

  const store: Store = {
    settings,
    get categories() {
      return categories;
    },
    get decision() {
      return decision;
    },
    effective: undefined,
    get seenVersion() {
      return record?.seen ?? null;
    },
    get record() {
      return record && !record.isUnstored ? serializeRecord(record) : null;
    },
    get isOfAccount() {
      return isOfAccount;
    },
    get isAdopted() {
      return isOfAccount && !!record && record.at === adoptedAt && !record.isUnstored;
    },
    isOptional: (name) =>
      categories.find((category) => category.name === categoryOf(name))?.basis !== 'necessary',
    isKnown: (name) => isKnown(categories, decision, name),
    redeclare() {
      categories = readCategories(settings.categories);
      update();
      notify();
    },
    answer(choice, by) {
      keep(recordOf(choice, settings, record, hasSignal(), secondsNow(), categories), by);
    },
    endImport(found) {
      if (record) return;
      source = undefined;
      if (found) keep(found, 'import');
      else update();
    },
    adopt(text, isForAccount) {
      isOfAccount = isForAccount;
      const found = text ? newestRecord([text], secondsNow()) : undefined;
      // One that has expired could not be kept any more.
      if (found && endOf(found) > secondsNow()) {
        const newer = record ? newerOf(record, found) : found;
        const seen = [record?.seen, found.seen].filter(Boolean).sort().at(-1);
        const next = newer.seen === seen ? newer : { ...newer, seen };
        adoptedAt = found.at;
        if (next !== record) keep(next, 'import');
      }
      notify();
      return !text || !!found;
    },
    acknowledge(seen) {
      if (record) keep({ ...record, seen }, source ?? 'visitor');
    },
    forget() {
      cookie.clear();
      tabs.post('');
      replace(undefined, 'api');
      settle();
    },
    join() {
      tabs.join(receive);
      refresh();
      return leave;
    },
    stop() {
      store.effective = undefined;
      leave();
    },
  };
  return store;
}
