import { watchAnswers } from '../receipt/watch-answers.js';
import { FocusReturn } from '../shared/focus-return.js';
import type { ConsentBanner } from './consent-banner.js';
import { keepClear } from './page-clearance.js';

/** Where pages are built, as opposed to where they are visited. */
const isWorkshop = (): boolean =>
  /^(localhost|127\..*|\[::1\]|.*\.(localhost|local|test))?$/.test(location.hostname);

/**
 * What goes along with a banner while it stands: what has focus in the page is kept clear of it, focus
 * goes back to where it was, and notes are taken for the receipt of the answer.
 *
 * @returns its end, which takes whether the banner closed or was only removed from the page
 */
export function accompany(banner: ConsentBanner): (hasClosed: boolean) => void {
  const focus = new FocusReturn(banner);
  const standing = new AbortController();
  watchAnswers();
  if (banner.popover) keepClear(banner, standing.signal);
  if (isWorkshop())
    import('./check-page.js').then(
      ({ checkPage }) => checkPage(banner),
      // Visitors see none of it.
      () => {},
    );
  return (hasClosed) => {
    standing.abort();
    if (hasClosed) focus.restore();
    banner.removeController(focus);
    focus.hostDisconnected();
  };
}
