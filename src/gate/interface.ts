import { page } from '../page/page.js';
import { load } from './bundles.js';
import { basisOf, categories, decision, settings } from './decision-store.js';
import { whenIdle } from './page-life.js';

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
async function obtain(tag: 'consent-banner' | 'consent-preferences'): Promise<Element> {
  if (!customElements.get(tag))
    await load(tag === 'consent-banner' ? 'consent-ui' : 'preferences-ui');
  // The import may be faster than the parser.
  while (!page.body) await new Promise(requestAnimationFrame);
  const found = page.querySelector(`${tag}:not([inline])`);
  if (!found) page.body.prepend((ownBanner = page.createElement(tag)));
  return found ?? ownBanner!;
}

export async function showPreferences(): Promise<void> {
  const preferences: Element & { show?(): void } = await obtain('consent-preferences');
  preferences.show?.();
}

/** Asks while there is something to ask; afterwards leaves a way back to the choice. */
export function attend(): void {
  const { decided } = decision;
  if (settings.banner === 'none') return;
  if (!decided) {
    void obtain('consent-banner');
    removeWayBack();
  } else if (categories.some(({ name }) => basisOf(name) !== 'necessary'))
    whenIdle(() => {
      if (!undoWayBack && decision.decided && !page.querySelector(OWN_CONTROL))
        void load('way-back').then((wayBack) => {
          undoWayBack ??= wayBack?.default();
        });
    });
}

/** Loads the definition of an element of ours that the page holds. */
export function meet({ localName }: Element): void {
  const [, family, kind] = /^(consent|policy)-(\w+)/.exec(localName) ?? [];
  if (family === 'policy') void load('policy-ui');
  else if (/^(pref|stat|decl|emb)/.test(kind!)) void load('preferences-ui');
}

export function removeWayBack(): void {
  undoWayBack = undoWayBack?.() as undefined;
}
