import { page } from '../page/page.js';
import { load } from './bundles.js';
import { categories, decision, settings } from './decision-store.js';

/*
 * Brings the elements that the page needs: the banner while there is something to ask, the
 * preferences on request, a way back to the choice afterwards, and whatever the page itself holds.
 */

/** The page's own control to come back to the choice; the banner's does not stay. */
const OWN_CONTROL =
  '[data-consent-action=preferences]:not(consent-banner *),[command="--preferences"],consent-preferences[inline]';

let ownBanner: Element | undefined;
let undoWayBack: (() => void) | undefined;

/** An element of ours: the page's, or one made for it once it is defined. */
async function obtain(tag: string): Promise<Element> {
  if (!customElements.get(tag))
    await load(tag === 'consent-banner' ? 'consent-ui' : 'preferences-ui');
  // The import may be faster than the parser.
  while (!page.body) await new Promise(requestAnimationFrame);
  const found = page.querySelector(`${tag}:not([inline])`);
  if (found) return found;
  const made = page.createElement(tag);
  if (tag === 'consent-banner') ownBanner = made;
  page.body.prepend(made);
  return made;
}

export async function showPreferences(): Promise<void> {
  const preferences: Element & { show?(): void } = await obtain('consent-preferences');
  preferences.show?.();
}

export function removeWayBack(): void {
  undoWayBack = undoWayBack?.() as undefined;
}

/** Asks while there is something to ask; afterwards leaves a way back to the choice. */
export async function attend(): Promise<void> {
  if (settings.banner === 'none') return;
  if (!decision.decided) {
    removeWayBack();
    await obtain('consent-banner');
  } else if (
    page.readyState !== 'loading' &&
    categories.some(({ basis }) => basis !== 'necessary') &&
    !page.querySelector(OWN_CONTROL)
  )
    // After what was granted. Not as an idle callback: where there is none, an element of that name
    // stands for it.
    setTimeout(
      () =>
        void load('way-back').then((wayBack) => {
          removeWayBack();
          if (decision.decided) undoWayBack = wayBack?.default();
        }),
      99,
    );
}

/** Brings what defines an element of ours that the page holds. The banner comes when it is due. */
export function meet(element: Element): void {
  const { localName } = element;
  // The page's own banner makes ours superfluous, also when it arrives later.
  if (localName === 'consent-banner' && ownBanner && element !== ownBanner) ownBanner.remove();
  else if (localName.startsWith('policy-')) void load('policy-ui');
  else if (/^consent-pref/.test(localName)) void load('preferences-ui');
  else if (/^consent-(stat|decl|emb)/.test(localName)) void load('page-ui');
}
