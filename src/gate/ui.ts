import { isAskedAbove } from '../consent/asked-above.js';
import { UNFENCED } from '../page/fence.js';
import { page } from '../page/page.js';
import { whenParsed } from '../page/when-parsed.js';
import { createReturns } from '../page/returns.js';
import type { Bundle, Loader } from './bundles.js';
import { systemClock } from './clock.js';
import { findOwnControl, ownControls } from '../page/control.js';
import type { Store } from './store.js';

const BANNER = 'consent-banner';

/** Where our elements are defined. */
const BUNDLE_OF: Readonly<Record<string, Bundle>> = {
  'consent-banner': 'consent-ui',
  'consent-preferences': 'preferences-ui',
  'consent-status': 'page-ui',
  'consent-declaration': 'page-ui',
  'consent-embed': 'page-ui',
};

/** Milliseconds until the banner is tried again the first time that it could not be fetched. */
const FIRST_RETRY = 4000;
/** Milliseconds that the way back leaves to what was granted. */
const WAY_BACK_DELAY = 200;

/** Brings the elements that the page needs. */
export interface Ui {
  /** Asks while there is something to ask; afterwards leaves a way back to the choice. */
  askIfNeeded(): Promise<void>;
  /**
   * Shows for some seconds what the visitor has answered.
   *
   * @param isNews it came from another device
   */
  confirm(isNews: boolean): Promise<void>;
  /** Loads what defines an element of ours that the page holds. */
  loadDefinition(element: Element): void;
  showPreferences(): Promise<void>;
  /** Takes away what we have put into the page. */
  stop(): void;
}

export function createUi(store: Store, { load, report }: Loader): Ui {
  /** The banner and the preferences that we have put into the page. */
  const inserted = new Map<string, Element>();
  const mayReturn = createReturns();
  let wayBack: Element | undefined;
  let retryDelay = FIRST_RETRY;
  let cancel = (): void => {};
  let isStopped = false;

  function wait(milliseconds: number, task: () => unknown): void {
    cancel();
    cancel = systemClock.schedule(milliseconds, task);
  }

  /** An element of ours: the page's, or one made for it once it is defined. */
  async function provide(tag: string): Promise<Element | null | undefined> {
    if (!customElements.get(tag) && !(await load(BUNDLE_OF[tag]!))) return;
    // The import may be faster than the parser.
    while (!page.body) await new Promise(requestAnimationFrame);
    const found = page.querySelector(`${tag}:not([inline])${UNFENCED}`);
    if (found || isStopped) return found;
    const earlier = inserted.get(tag);
    const made = earlier ?? page.createElement(tag);
    const giveUp = (): void => report('taken-away', made.outerHTML);
    // Beside the body: see docs/decisions/0016-beside-the-body.md.
    if (!earlier || mayReturn(earlier, giveUp)) page.body.before(made);
    inserted.set(tag, made);
    return made;
  }

  async function ask(): Promise<void> {
    if (store.settings.banner === 'none' && !page.querySelector(BANNER + UNFENCED)) return;
    if (await provide(BANNER)) return;
    // Nobody can answer what could not be fetched.
    wait(retryDelay, askIfNeeded);
    retryDelay *= 2;
  }

  /** Whether it is up to us to leave something for the visitor, who has decided. */
  const isOurs = (): boolean =>
    !isStopped &&
    store.decision.decided &&
    store.settings.banner === 'auto' &&
    page.readyState !== 'loading' &&
    store.categories.some(({ basis }) => basis !== 'necessary');

  /** Whether the visitor would find no way back to the choice without ours. */
  const needsWayBack = (): boolean => isOurs() && !findOwnControl(store.settings.preferencesHash);

  const isBySignal = (): boolean => isOurs() && store.decision.source === 'gpc';

  async function leaveBehind(): Promise<void> {
    const bundle = needsWayBack() && (await load('way-back'));
    if (bundle && needsWayBack() && !wayBack?.isConnected) wayBack = bundle.default();
    if (isBySignal()) (await load('line'))?.showSignal();
  }

  async function askIfNeeded(): Promise<void> {
    if (isAskedAbove()) return;
    const isNeeded = needsWayBack();
    if (!isNeeded) wayBack?.remove();
    if (!store.decision.decided) await ask();
    // Not as an idle callback: where there is none, an element of that name stands for it.
    else if ((isNeeded && !wayBack?.isConnected) || isBySignal()) wait(WAY_BACK_DELAY, leaveBehind);
  }

  return {
    askIfNeeded,
    async confirm(isNews) {
      // Only then is it known whether the page has a control of its own.
      await whenParsed();
      if (isOurs()) (await load('line'))?.showAnswer(isNews);
    },
    loadDefinition(element) {
      const { localName } = element;
      const isBanner = localName === BANNER;
      const bundle = localName.startsWith('policy-') ? 'policy-ui' : BUNDLE_OF[localName];
      // The banner's comes when it is due.
      if (bundle && !isBanner) void load(bundle);
      const ours = inserted.get(BANNER);
      // The page's own banner makes ours superfluous, also when it arrives later.
      if (isBanner && element !== ours) ours?.remove();
      if (isBanner || element.matches(ownControls(store.settings.preferencesHash)))
        void askIfNeeded();
    },
    async showPreferences() {
      const preferences: (Element & { show?(): void }) | null | undefined =
        await provide('consent-preferences');
      preferences?.show?.();
    },
    stop() {
      isStopped = true;
      cancel();
      wayBack?.remove();
      page.querySelector('consent-line')?.remove();
      inserted.forEach((element) => element.remove());
    },
  };
}
