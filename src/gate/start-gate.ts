import { findGate, GATE, type ConsentGate } from '../consent/consent-gate.js';
import type { ConsentSettings } from '../consent/consent-settings.js';
import { isGranted, namesGained, type ConsentSource, type Decision } from '../consent/decision.js';
import { ConsentChangeEvent, ConsentReadyEvent } from '../events/consent-events.js';
import { page } from '../page/page.js';
import { load, report } from './bundles.js';
import { cookieNameOf } from './consent-cookie.js';
import {
  categories,
  decision,
  joinTabs,
  leaveTabs,
  openStore,
  redeclare,
  settings,
} from './decision-store.js';
import { createGateApi } from './gate-api.js';
import { settle } from './gated-elements.js';
import { attend, meet, removeWayBack, showPreferences } from './interface.js';
import { observe, revisit, startWatching, stopObserving } from './node-watcher.js';
import { afterPaint, whenActivated } from './page-life.js';
import { handleRequests } from './requests.js';
import { stopWatching, tellWatchers } from './watchers.js';

/** Starts the page's gate, or returns the one that has started. */
export function startGate(use: ConsentSettings): ConsentGate {
  const first = findGate();
  if (first) {
    report('started-twice');
    return first;
  }

  const stop = new AbortController();
  const declarations = new MutationObserver(declare);
  let isActive = false;
  openStore(use, follow);
  startWatching((element) => {
    if (element.localName === 'consent-category') {
      declarations.observe(element, { attributes: true });
      declare();
    }
    meet(element);
    return settle(element);
  }, declare);

  /** What the page declares may have changed. */
  function declare(): void {
    redeclare();
    tellWatchers(false);
  }

  /** Shows what is granted to the page's CSS, to vendors and to the visitor. */
  async function show(): Promise<void> {
    page.documentElement.setAttribute('data-consent', decision.granted.join(' '));
    attend();
    if (settings.signals[0])
      (await load('signals'))?.sendSignals(settings.signals, categories, decision);
  }

  /** A decision has replaced another: lets the page and its gated elements follow. */
  function follow(previous: Decision, source?: ConsentSource): void {
    if (!isActive) return;
    const details = { decision, previous };
    const granted = namesGained(previous, decision);
    const withdrawn = namesGained(decision, previous);
    const shown = show();
    tellWatchers(true);

    const takeEffect = async (): Promise<void> => {
      await shown;
      revisit();
      let uncleared: readonly string[] = [];
      if (withdrawn[0])
        uncleared =
          (await (
            await load('effects')
          )?.sweepStorage(
            categories,
            withdrawn,
            (name) => isGranted(decision, name),
            cookieNameOf(settings),
          )) ?? withdrawn;
      if (!source) return;
      page.dispatchEvent(
        new ConsentChangeEvent({ ...details, granted, withdrawn, uncleared, source }),
      );
      // A script that ran cannot be unrun.
      if (withdrawn[0] && settings.reloadOnWithdraw) location.reload();
    };
    // What is withdrawn ends at once; what is granted waits until the banner is off the screen.
    if (withdrawn[0] || !source) void takeEffect();
    else afterPaint(() => void takeEffect());
  }

  const gate = createGateApi(() => {
    isActive = false;
    stop.abort();
    stopObserving();
    stopWatching();
    declarations.disconnect();
    leaveTabs();
    removeWayBack();
    if (findGate() === gate) delete (globalThis as { [GATE]?: ConsentGate })[GATE];
  });
  Object.defineProperty(globalThis, GATE, { value: gate, configurable: true });

  whenActivated(() => {
    joinTabs();
    isActive = true;
    page.dispatchEvent(new ConsentReadyEvent(decision));
    void show().then(() => observe(document));
    handleRequests(() => void showPreferences(), stop.signal);
    addEventListener('DOMContentLoaded', revisit, stop);
    addEventListener('visibilitychange', () => page.hidden || joinTabs(), stop);
    addEventListener('pageshow', ({ persisted }) => persisted && joinTabs(), stop);
    addEventListener('pagehide', leaveTabs, stop);
  }, stop);
  return gate;
}
