import { findGate, GATE, type ConsentGate } from '../consent/consent-gate.js';
import type { ConsentSettings } from '../consent/consent-settings.js';
import { isDevelopmentHost } from '../consent/development-host.js';
import { cookieNameOf } from '../consent/cookie-text.js';
import type { Finding } from '../consent/finding.js';
import { CATEGORY, readCategories } from '../declarations/read-page.js';
import { ConsentReadyEvent } from '../events/consent-events.js';
import { ownControls } from '../page/control.js';
import { isFenced } from '../page/fence.js';
import { page } from '../page/page.js';
import type { Loader } from './bundles.js';
import { systemClock } from './clock.js';
import { createCookie } from './cookie.js';
import { createDecisionEffects } from './decision-effects.js';
import { createGateApi } from './gate-api.js';
import { createGating } from './gating.js';
import { startGoogle } from './google.js';
import { createNodeWatcher, type Root } from './node-watcher.js';
import { whenActivated } from './page-life.js';
import { hasPrivacySignal } from './privacy-signal.js';
import { createRequests, handleRequests } from './requests.js';
import { createStore } from './store.js';
import { createTabs } from './tabs.js';
import { createUi } from './ui.js';
import { createWatchers } from './watchers.js';

/**
 * What ends listeners, and at once their options: with all that matter of its own, since a page may have
 * put `once` on Object.prototype.
 */
const createStop = (): AbortController =>
  Object.assign(new AbortController(), { once: false, capture: false, passive: false });

/** Starts the page's gate, or returns the one that has started. */
export function startGate(settings: ConsentSettings, loader: Loader): ConsentGate {
  const { load, report } = loader;
  const first = findGate();
  if (first) {
    report('started-twice');
    return first;
  }
  settings.check ||= isDevelopmentHost(location);
  const watchers = createWatchers();
  const store = createStore(
    settings,
    createCookie(settings, loader),
    createTabs(cookieNameOf(settings)),
    systemClock,
    readCategories,
    hasPrivacySignal,
    (previous, source) => effects.follow(previous, source),
    () => watchers.notify(),
  );
  const lookAgain = (): void => {
    nodes.revisit();
    void ui.askIfNeeded();
    // What a refused script wrote on its way out of the last page, or anyone before there was a gate.
    effects.clearRefused();
  };
  loader.onLate = () => {
    if (!store.effective) return;
    void effects.signalVendors();
    lookAgain();
  };
  const ui = createUi(store, loader);
  const gating = createGating(store, loader);
  const declarations = new MutationObserver(store.redeclare);
  const declared = new WeakSet<Element>();
  const nodes = createNodeWatcher(
    (element) => {
      if (isFenced(element)) return;
      if (element.matches(CATEGORY)) {
        declarations.observe(element, { attributes: true });
        store.redeclare();
        // Until the page is parsed, its content may be missing; then all are looked at.
        if (page.readyState !== 'loading' && !declared.has(element)) effects.clearRefused();
        declared.add(element);
      }
      ui.loadDefinition(element);
      return gating.apply(element);
    },
    gating.follow,
    () => {
      listenAgain();
      store.redeclare();
      effects.show();
    },
    report,
    ownControls(settings.preferencesHash),
  );
  const effects = createDecisionEffects(store, loader, ui, gating, nodes, watchers);
  let stop = createStop();
  let root = page.documentElement;

  /** For a link to the preferences in another page, or opened in another tab, or with this page's address. */
  function followHash(): void {
    if (location.hash === `#${settings.preferencesHash}`) requests.preferences();
  }

  function listenToPageLife(): void {
    addEventListener('hashchange', followHash, stop);
    if (page.readyState === 'loading') addEventListener('DOMContentLoaded', followHash, stop);
    else followHash();
    addEventListener('DOMContentLoaded', lookAgain, stop);
    addEventListener('visibilitychange', () => page.hidden || store.join(), stop);
    // Also when the page has loaded, which costs no more than a look.
    addEventListener('pageshow', store.join, stop);
    addEventListener('pagehide', leave, stop);
  }

  /** `document.open()` takes all listeners of the page away, together with its root. */
  function listenAgain(): void {
    if (!store.effective || root === page.documentElement) return;
    root = page.documentElement;
    stop.abort();
    stop = createStop();
    handleRequests(store, ui, report, stop);
    listenToPageLife();
  }

  let leave = (): void => {};

  function check(options?: { open?: boolean }): readonly Finding[] {
    const checked = { gate, tag: loader.tag, load };
    void load('check').then((bundle) => bundle?.watchPage(checked, options?.open));
    return loader.loaded.check?.findings(checked) ?? [];
  }

  function observe(root: Root): () => void {
    // A text is a node, too, with nothing in it to gate.
    if (root instanceof Node && 'children' in root) return nodes.observe(root);
    report('bad-root');
    return () => {};
  }

  const requests = createRequests(store, listenAgain);
  const receipt = async () => (await load('own-server'))?.receiptOf(gate);
  const gate = createGateApi(store, watchers, requests, report, observe, check, receipt, () => {
    // Stopped already: what there is now is another one's.
    if (findGate() !== gate) return;
    stop.abort();
    declarations.disconnect();
    for (const part of [store, nodes, ui]) part.stop();
    delete (globalThis as { [GATE]?: ConsentGate })[GATE];
    watchers.stop();
  });
  Object.defineProperty(globalThis, GATE, { value: gate, configurable: true });
  const tellGoogle = startGoogle(settings, report);
  handleRequests(store, ui, report, stop);
  whenActivated(stop, async () => {
    leave = store.join();
    store.effective = store.decision;
    // Nobody is asked, and nothing is granted, before it is known what was answered elsewhere.
    if (store.decision.source === 'import')
      await (await load('import'))?.importAnswer(store, hasPrivacySignal(), report);
    // Stopped meanwhile.
    if (!store.effective) return;
    store.endImport();
    effects.show();
    tellGoogle(store.decision, store.categories);
    // Before all others, each decision as it comes.
    watchers.watch((decision = store.decision) => tellGoogle(decision, store.categories));
    // Another tab may have decided while nobody saw this page.
    watchers.notify(store.decision);
    const before = store.decision;
    if (settings.recordsHref || settings.countersHref || settings.echoHref)
      void load('own-server').then((bundle) => bundle?.startReports(gate, before));
    page.dispatchEvent(new ConsentReadyEvent(before));
    listenToPageLife();
    if (settings.check) {
      // Not before the page's import maps: after a module, Firefox takes no more of them.
      if (page.readyState === 'complete') check();
      else addEventListener('load', () => check(), stop);
    }
    // Before anything that needs no answer.
    await effects.signalVendors();
    if (store.effective) nodes.observe(page.getRootNode() as Document);
  });
  return gate;
}
