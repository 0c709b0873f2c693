import { findGate } from '../consent/consent-gate.js';
import { page } from '../page/page.js';
import { load, type Bundle } from './bundles.js';
import { categories, decision, settings } from './decision-store.js';

/*
 * Brings the elements that the page needs: the banner while there is something to ask, the
 * preferences on request, a way back to the choice afterwards, and whatever the page itself holds.
 */

/**
 * The page's own controls to come back to the choice; the banner's does not stay. No form is one,
 * whose fields could stand in the way of its own properties.
 */
export const OWN_CONTROL =
  '[data-consent-action=preferences]:not(form,consent-banner *),[command="--preferences"],consent-preferences[inline]';

/** Where the elements that the page may hold are defined. The banner comes when it is due. */
const BUNDLE_OF: Readonly<Record<string, Bundle>> = {
  'consent-preferences': 'preferences-ui',
  'consent-status': 'page-ui',
  'consent-declaration': 'page-ui',
  'consent-embed': 'page-ui',
  'policy-viewer': 'policy-ui',
  'policy-version': 'policy-ui',
  'policy-notice': 'policy-ui',
  'policy-term': 'policy-ui',
  'policy-update': 'policy-ui',
};

/** What we have put into the page, by its tag. */
const own = new Map<string, Element>();
let wayBack: Element | undefined;
/** Milliseconds until the banner is tried once more. */
let patience = 2000;
let waiting: ReturnType<typeof setTimeout>;

/** An element of ours: the page's, or one made for it once it is defined. */
async function obtain(tag: string): Promise<Element | null | undefined> {
  if (
    !customElements.get(tag) &&
    !(await load(tag === 'consent-banner' ? 'consent-ui' : 'preferences-ui'))
  )
    return;
  // The import may be faster than the parser.
  while (!page.body) await new Promise(requestAnimationFrame);
  const found = page.querySelector(`${tag}:not([inline])`);
  // Stopped while it was on its way.
  if (found || !findGate()) return found;
  const made = page.createElement(tag);
  own.set(tag, made);
  page.body.prepend(made);
  return made;
}

export async function showPreferences(): Promise<void> {
  const preferences: (Element & { show?(): void }) | null | undefined =
    await obtain('consent-preferences');
  preferences?.show?.();
}

function wait(milliseconds: number, task: () => unknown): void {
  clearTimeout(waiting);
  waiting = setTimeout(task, milliseconds);
}

/** Takes away what we have put into the page. */
export function leave(): void {
  clearTimeout(waiting);
  wayBack?.remove();
  own.forEach((element) => element.remove());
}

/** Whether the visitor, who has decided, would find no way back to the choice without ours. */
const needsWayBack = (): boolean =>
  !!findGate() &&
  decision.decided &&
  settings.banner === 'auto' &&
  page.readyState !== 'loading' &&
  categories.some(({ basis }) => basis !== 'necessary') &&
  !page.querySelector(OWN_CONTROL);

/** Asks while there is something to ask; afterwards leaves a way back to the choice. */
export async function attend(): Promise<void> {
  const isNeeded = needsWayBack();
  if (!isNeeded) wayBack?.remove();
  if (!decision.decided) {
    const isWanted = settings.banner === 'auto' || page.querySelector('consent-banner');
    // Nobody can answer what could not be fetched.
    if (isWanted && !(await obtain('consent-banner'))) wait((patience *= 2), attend);
  } else if (isNeeded && !wayBack?.isConnected)
    // After what was granted. Not as an idle callback: where there is none, an element of that name
    // stands for it.
    wait(200, async () => {
      const loaded = await load('way-back');
      if (needsWayBack() && !wayBack?.isConnected) wayBack = loaded?.default();
    });
}

/** Brings what defines an element of ours that the page holds. The banner comes when it is due. */
export function meet(element: Element): void {
  const { localName } = element;
  const isBanner = localName === 'consent-banner';
  // The page's own banner makes ours superfluous, also when it arrives later.
  if (isBanner && element !== own.get(localName)) own.get(localName)?.remove();
  if (isBanner || element.matches(OWN_CONTROL)) void attend();
  const bundle = BUNDLE_OF[localName];
  if (bundle) void load(bundle);
}
