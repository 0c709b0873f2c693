import type { ReactiveElement } from '@lit/reactive-element';
import { enAnnouncements } from '../../locales/en/announcements.js';
import { announce } from '../shared/announce.js';
import { FocusReturn } from '../shared/focus-return.js';
import { PhrasesController } from '../shared/phrases-controller.js';
import { watchAnswers } from '../receipt/witness.js';
import { keepClear } from './page-clearance.js';

/** Where pages are built, as opposed to where they are visited. */
const isWorkshop = (): boolean =>
  /^(localhost|127\..*|\[::1\]|.*\.(localhost|local|test))?$/.test(location.hostname);

/**
 * What goes along with a banner that stands, and is needed only once it does, so that it comes
 * after it: assistive technology is told, what has focus in the page is kept clear of it, and
 * afterwards focus goes back to where it was, and notes are taken for the receipt of the answer.
 *
 * @returns its end; to be told whether the banner closed or is only gone from the page
 */
export function accompany(banner: ReactiveElement, heading: string): (hasClosed: boolean) => void {
  const focus = new FocusReturn(banner);
  const phrases = new PhrasesController(banner, enAnnouncements);
  const standing = new AbortController();
  watchAnswers();
  if (isWorkshop())
    import('../shared/check-contrast.js').then(
      ({ checkContrast }) => checkContrast(banner),
      // It says nothing to the visitor.
      () => {},
    );
  if (banner.popover) keepClear(banner, standing.signal);
  announce(`${heading}. ${phrases.phrases.bannerOpened}`);
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
