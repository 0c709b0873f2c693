import type { ConsentChoice } from '../consent/choice.js';
import { findGate, GATE, type ConsentGate } from '../consent/consent-gate.js';
import { parseRecord, type ConsentRecord } from '../consent/consent-record.js';
import { toldReceipt } from '../consent/told-receipt.js';
import { namesGained, type ConsentSource, type Decision } from '../consent/decision.js';
import { describe } from '../consent/diagnostics.js';
import { ConsentChangeEvent, ConsentReadyEvent } from '../events/consent-events.js';
import { choiceForAll, takeAnswers } from '../gate/answers.js';
import type { Report } from '../gate/bundles.js';
import type { Clock } from '../gate/clock.js';
import type { ConsentCookie } from '../gate/cookie.js';
import { createGateApi } from '../gate/gate-api.js';
import { createRequests, handleRequests, type Requests } from '../gate/requests.js';
import { createStore, type Store } from '../gate/store.js';
import type { Tabs } from '../gate/tabs.js';
import { createWatchers } from '../gate/watchers.js';
import { hasPage, page } from '../page/page.js';
import { readAnswer, type AnswerOptions } from './answer.js';

/** An answer in memory: it is gone with the gate. */
function createMemory(record: ConsentRecord | undefined): ConsentCookie {
  return {
    read: () => record,
    keep(text) {
      record = parseRecord(text);
      return true;
    },
    clear: () => (record = undefined),
  };
}

const noTabs: Tabs = { join() {}, post() {}, leave() {} };

/** The system's, which goes on where a test has stopped the clock. */
const later = globalThis.setTimeout;

/** The system's, or whatever a test has put in its place. It keeps no process from ending. */
const clock: Clock = {
  now: () => Date.now(),
  schedule(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    (timer as { unref?(): void }).unref?.();
    return () => clearTimeout(timer);
  },
};

const report: Report = (code, ...details) => {
  const [severity, message] = describe(code, details);
  console[severity](`consent-elements: ${message} [${code}]`);
};

/** Where there is no page, nobody can prevent what is asked for, and there is nothing to show. */
const takeAtOnce = (store: Store): Requests => {
  const decision = (choice: ConsentChoice): void => takeAnswers(store, choice, 'api', report);
  return { decision, all: (answer) => decision(choiceForAll(store, answer)), preferences() {} };
};

/**
 * Starts a gate for unit tests, in jsdom, happy-dom or Node: the real one's rules and interface, but it
 * draws nothing, opens nothing, stores nothing, and knows of categories only what it is told. Where there
 * is a document it marks its root, dispatches the events, and takes clicks on controls. It becomes the
 * page's gate, in place of the one of the test before.
 *
 * @param options the settings of the pages; with `granted` or `denied` the visitor has answered already
 * @throws ConsentSettingsError for options that are not allowed.
 */
export function startHeadlessGate(options: AnswerOptions = {}): ConsentGate {
  const { settings, categories, record, hasSignal } = readAnswer(options, 'startHeadlessGate');
  findGate()?.dispose();
  const watchers = createWatchers();
  const stop = new AbortController();
  const memory = createMemory(record);
  const store = createStore(
    settings,
    memory,
    noTabs,
    clock,
    () => categories,
    () => hasSignal,
    follow,
    () => watchers.notify(),
  );

  const mark = (): void => {
    if (hasPage())
      page.documentElement.setAttribute('data-consent', store.decision.granted.join(' '));
  };

  /** As the real gate: those who subscribed hear at once, the event comes when all has taken effect. */
  function follow(previous: Decision, source?: ConsentSource): void {
    if (!store.effective) return;
    const decision = (store.effective = store.decision);
    mark();
    watchers.notify(decision);
    if (!source) return;
    const details = {
      decision,
      previous,
      granted: namesGained(previous, decision),
      withdrawn: namesGained(decision, previous),
      uncleared: [],
      source,
    };
    later(() => hasPage() && page.dispatchEvent(new ConsentChangeEvent(details)));
  }

  const observe = (): (() => void) => () => {};
  const check = (): [] => [];
  const receipt: ConsentGate['receipt'] = () => {
    const seconds = Math.floor(Date.now() / 1000);
    const record = memory.read(seconds);
    return Promise.resolve(
      toldReceipt(record, settings, store.decision, store.categories, seconds),
    );
  };
  const requests = hasPage() ? createRequests(store, () => {}) : takeAtOnce(store);
  const gate = createGateApi(store, watchers, requests, report, observe, check, receipt, () => {
    if (findGate() !== gate) return;
    stop.abort();
    store.stop();
    delete (globalThis as { [GATE]?: ConsentGate })[GATE];
    watchers.stop();
  });
  Object.defineProperty(globalThis, GATE, { value: gate, configurable: true });
  store.join();
  store.effective = store.decision;
  if (hasPage()) {
    handleRequests(store, { async showPreferences() {} }, report, stop);
    mark();
    page.dispatchEvent(new ConsentReadyEvent(store.decision));
  }
  return gate;
}
