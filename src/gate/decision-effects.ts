import { categoryOf } from '../consent/consent-names.js';
import { cookieNameOf } from '../consent/cookie-text.js';
import { isGranted, namesGained, type ConsentSource, type Decision } from '../consent/decision.js';
import { declaring, findCategories } from '../declarations/read-page.js';
import { ConsentChangeEvent } from '../events/consent-events.js';
import { afterPaint } from '../page/after-paint.js';
import { page } from '../page/page.js';
import type { Loader } from './bundles.js';
import type { Gating } from './gating.js';
import type { NodeWatcher } from './node-watcher.js';
import type { Store } from './store.js';
import type { Ui } from './ui.js';
import type { Watchers } from './watchers.js';

const COOKIE = declaring('consent-cookie');

/** What follows a decision. */
export interface DecisionEffects {
  /** Shows what is granted to the page's CSS, and to the visitor what there is to do. */
  show(): void;
  /** Tells vendors, other than Google, of the decision that holds. Resolves when they have been told. */
  signalVendors(): Promise<void>;
  /** Clears what is stored under names that are refused: what was still running may have put it back. */
  clearRefused(): void;
  /** A decision has replaced another: lets the page and its gated elements follow. */
  follow(previous: Decision, source?: ConsentSource): void;
}

/**
 * Whether there may be anything to clear but our own cookie: most pages that open under a refusal find
 * nothing, and fetch nothing to look for it.
 */
function mayHoldSomething(ownName: string): boolean {
  try {
    // Only these can be looked into at once.
    const others =
      ':is([type=indexed-db],[type=cache-storage],[data-type=indexed-db],[data-type=cache-storage])';
    return (
      page.cookie.split('; ').some((cookie) => cookie && !cookie.startsWith(`${ownName}=`)) ||
      localStorage.length + sessionStorage.length > 0 ||
      !!page.querySelector(others)
    );
  } catch {
    return true;
  }
}

export function createDecisionEffects(
  store: Store,
  { load, report }: Loader,
  ui: Ui,
  gating: Gating,
  nodes: NodeWatcher,
  watchers: Watchers,
): DecisionEffects {
  const { settings } = store;
  /** What earlier decisions still have to do. */
  let earlier = Promise.resolve();
  /** What is being cleared because a page has opened under a refusal. */
  let clearing: Promise<unknown> | undefined;

  function show(): void {
    page.documentElement?.setAttribute('data-consent', store.decision.granted.join(' '));
    void ui.askIfNeeded();
  }

  async function signalVendors(): Promise<void> {
    if (settings.signals.some((vendor) => vendor !== 'google'))
      await (await load('follow-up'))?.signalVendors(report);
  }

  /** Clears what these names declare that they store. Resolves with what stayed. */
  async function clear(refused: readonly string[]): Promise<readonly string[]> {
    const isDeclared = (name: string): boolean =>
      !!findCategories().get(categoryOf(name))?.querySelector(COOKIE);
    // Most refusals leave nothing to clear, and nothing to fetch.
    if (!refused.some(isDeclared)) return [];
    const followUp = await load('follow-up');
    const isStillGranted = (name: string): boolean => isGranted(store.decision, name);
    return (
      followUp?.clearStorage(store.categories, refused, isStillGranted, cookieNameOf(settings)) ??
      refused
    );
  }

  /** Vendors hear of a decision before anything of theirs starts; the page hears of it at the end. */
  async function takeEffect(
    previous: Decision,
    next: Decision,
    source?: ConsentSource,
  ): Promise<void> {
    await signalVendors();
    const withdrawn = source ? namesGained(next, previous) : [];
    // At once: the page may be about to go. What was granted does not wait for it. What is refused may
    // be there although it was not granted: from before there was a gate, or under another policy.
    const cleared = source ? clear([...new Set([...next.denied, ...withdrawn])]) : [];
    // The banner has to be off the screen before anything that it granted takes the page's time.
    await afterPaint();
    // Unless the gate has stopped.
    if (store.effective) store.effective = next;
    nodes.revisit();
    const isNews = source === 'import' && store.isAdopted;
    if (source === 'visitor' || isNews) void ui.confirm(isNews);
    // The way back, which was due some time after the decision, is due some time after this.
    void ui.askIfNeeded();
    if (!source) return;
    const granted = namesGained(previous, next);
    const uncleared = await cleared;
    // What opens frames and the like may have to be fetched first.
    await gating.coming;
    page.dispatchEvent(
      new ConsentChangeEvent({ decision: next, previous, granted, withdrawn, uncleared, source }),
    );
    // A script that ran cannot be unrun.
    if (withdrawn.length && settings.reloadOnWithdraw) location.reload();
  }

  function follow(previous: Decision, source?: ConsentSource): void {
    if (!store.effective) return;
    const next = store.decision;
    show();
    // First, since whoever is told may answer at once, and that decision has to take effect after this one.
    earlier = earlier.then(() => takeEffect(previous, next, source)).catch(console.error);
    watchers.notify(next);
    // What is withdrawn ends at once.
    if (namesGained(next, previous).length) {
      nodes.revisit();
      gating.applyToRemoved();
    }
  }

  return {
    show,
    signalVendors,
    clearRefused() {
      if (!mayHoldSomething(cookieNameOf(settings))) return;
      clearing ??= clear(store.decision.denied)
        .catch(console.error)
        .finally(() => (clearing = undefined));
    },
    follow,
  };
}
