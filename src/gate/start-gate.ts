import { cookieNameOf } from '../consent/cookie-text.js';
import { findGate, GATE, type ConsentGate } from '../consent/consent-gate.js';
import type { ConsentSettings } from '../consent/consent-settings.js';
import { isGranted, namesGained, type ConsentSource, type Decision } from '../consent/decision.js';
import { ConsentChangeEvent, ConsentReadyEvent } from '../events/consent-events.js';
import { page } from '../page/page.js';
import { load, report } from './bundles.js';
import {
  categories,
  decision,
  joinTabs,
  leaveTabs,
  openStore,
  redeclare,
} from './decision-store.js';
import { createGateApi } from './gate-api.js';
import { settle, settleRemoved, startEffects } from './gated-elements.js';
import { pushGoogleDefault } from './google-default.js';
import { attend, leave, meet } from './interface.js';
import { observe, revisit, startHandling, stopHandling } from './node-watcher.js';
import { afterPaint, whenActivated } from './page-life.js';
import { handleRequests } from './requests.js';
import { stopWatching, tellWatchers } from './watchers.js';

/** Starts the page's gate, or returns the one that has started. */
export function startGate(settings: ConsentSettings): ConsentGate {
  const first = findGate();
  if (first) {
    report('started-twice');
    return first;
  }

  const { signals } = settings;
  const stop = new AbortController();
  /** What the page declares may have changed. */
  const declare = (): void => {
    redeclare();
    tellWatchers(false);
  };
  const declarations = new MutationObserver(declare);
  /** Shows what is granted to the page's CSS, and to the visitor what there is to do. */
  const show = (): void => {
    page.documentElement?.setAttribute('data-consent', decision.granted.join(' '));
    void attend();
  };

  /** Tells vendors of the decision, before anything of theirs starts. */
  const signal = async (): Promise<void> => {
    if (signals.length) await (await load('follow-up'))?.sendSignals(report);
  };

  let isActive = false;
  /** What earlier decisions still have to do. */
  let earlier = Promise.resolve();
  openStore(settings, follow);
  startHandling(
    (element) => {
      if (element.localName === 'consent-category') {
        declarations.observe(element, { attributes: true });
        declare();
      }
      meet(element);
      return settle(element);
    },
    () => {
      declare();
      show();
    },
  );

  /** A decision has replaced another: lets the page and its gated elements follow. */
  function follow(previous: Decision, source?: ConsentSource): void {
    if (!isActive) return;
    const next = decision;
    show();
    tellWatchers(true);
    earlier = earlier.then(() => takeEffect(previous, next, source)).catch(console.error);
    // What is withdrawn ends at once.
    if (namesGained(next, previous).length) {
      revisit();
      settleRemoved();
    }
  }

  async function takeEffect(
    previous: Decision,
    next: Decision,
    source?: ConsentSource,
  ): Promise<void> {
    await signal();
    const withdrawn = source ? namesGained(next, previous) : [];
    const isStillGranted = (name: string): boolean => isGranted(decision, name);
    // At once: the page may be about to go. What was granted does not wait for it.
    const sweeping =
      withdrawn.length &&
      load('follow-up').then((followUp) =>
        followUp?.sweepStorage(categories, withdrawn, isStillGranted, cookieNameOf(settings)),
      );
    // The banner has to be off the screen before anything that it granted takes the page's time.
    await afterPaint();
    if (isActive) startEffects(next);
    revisit();
    if (!source) return;
    page.dispatchEvent(
      new ConsentChangeEvent({
        decision: next,
        previous,
        granted: namesGained(previous, next),
        withdrawn,
        uncleared: (await sweeping) || withdrawn,
        source,
      }),
    );
    // A script that ran cannot be unrun.
    if (withdrawn.length && settings.reloadOnWithdraw) location.reload();
  }

  const gate = createGateApi(() => {
    // Stopped already: what there is now is another one's.
    if (findGate() !== gate) return;
    isActive = false;
    startEffects();
    stop.abort();
    stopHandling();
    declarations.disconnect();
    leaveTabs();
    leave();
    delete (globalThis as { [GATE]?: ConsentGate })[GATE];
    stopWatching();
  });
  Object.defineProperty(globalThis, GATE, { value: gate, configurable: true });

  if (signals.includes('google')) pushGoogleDefault(settings);
  handleRequests(stop);
  whenActivated(stop, async () => {
    joinTabs();
    isActive = true;
    startEffects(decision);
    show();
    // Another tab may have decided while nobody saw this page.
    tellWatchers(true);
    page.dispatchEvent(new ConsentReadyEvent(decision));
    addEventListener(
      'DOMContentLoaded',
      () => {
        revisit();
        void attend();
      },
      stop,
    );
    addEventListener('visibilitychange', () => page.hidden || joinTabs(), stop);
    // Also when it has loaded, which costs no more than a look.
    addEventListener('pageshow', joinTabs, stop);
    addEventListener('pagehide', leaveTabs, stop);
    // Google's default is there; the others' comes now, before anything that needs no answer.
    if (signals.length && (decision.decided || signals.join() !== 'google')) await signal();
    if (isActive) observe(page.getRootNode() as Document);
  });
  return gate;
}
