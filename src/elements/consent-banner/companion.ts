import { findGate } from '../../consent/consent-gate.js';
import { watchAnswers } from '../receipt/watch-answers.js';
import { FocusReturn } from '../shared/focus-return.js';
import type { ReactiveElement } from '@lit/reactive-element';
import { followBody } from './follow-body.js';
import { keepClear } from './page-clearance.js';

/**
 * What goes along with a banner while it stands: it follows the page's look, what has focus in the page is kept clear of it, focus
 * goes back to where it was, and notes are taken for the receipt of the answer.
 *
 * @returns its end, which takes whether the banner closed or was only removed from the page
 */
export function accompany(banner: ReactiveElement): (hasClosed: boolean) => void {
  const focus = new FocusReturn(banner);
  const standing = new AbortController();
  watchAnswers();
  followBody(banner, standing.signal);
  if (banner.popover) keepClear(banner, standing.signal);
  if (findGate()?.settings.check)
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
