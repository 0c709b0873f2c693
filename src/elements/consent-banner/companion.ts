import { findGate } from '../../consent/consent-gate.js';
import { isChecking } from '../../consent/development-host.js';
import { enAnnouncements } from '../../locales/en/announcements.js';
import { announce } from '../shared/announce.js';
import { checkAttribute } from '../shared/check-attribute.js';
import { FocusReturn } from '../shared/focus-return.js';
import { PhrasesController } from '../shared/phrases-controller.js';
import { watchAnswers } from '../receipt/witness.js';
import type { ConsentBanner } from './consent-banner.js';
import { keepClear } from './page-clearance.js';

/**
 * What goes along with a banner that stands, and is needed only once it does, so that it comes
 * after it: assistive technology is told, what has focus in the page is kept clear of it, and
 * afterwards focus goes back to where it was, and notes are taken for the receipt of the answer.
 *
 * @param from where the visitor was in the page, if they have turned to the banner already
 * @returns its end; to be told whether the banner closed or is only gone from the page
 */
export function accompany(
  banner: ConsentBanner,
  heading: string,
  from?: EventTarget | null,
): (hasClosed: boolean) => void {
  const focus = new FocusReturn(banner, from);
  const phrases = new PhrasesController(banner, enAnnouncements);
  const standing = new AbortController();
  watchAnswers();
  if (isChecking(findGate()?.settings, location))
    import('./check-page.js').then(
      ({ checkPage }) => checkPage(banner),
      // It says nothing to the visitor.
      () => {},
    );
  checkAttribute(banner, 'layout', /^(bar|card|dialog|inline)$/);
  checkAttribute(banner, 'position', /^(top|bottom)(-start|-end)?$/);
  if (banner.popover) keepClear(banner, standing.signal);
  // It may have been answered before we came.
  if (banner.open) announce(`${heading}. ${phrases.phrases.bannerOpened}`);
  return (hasClosed) => {
    standing.abort();
    if (hasClosed) {
      focus.restore();
      announce(phrases.phrases.choiceSaved);
    }
    for (const controller of [focus, phrases]) {
      banner.removeController(controller);
      controller.hostDisconnected();
    }
  };
}
