import { findGate, GATE, type ConsentGate } from './consent-gate.js';
import { cookieNameOf } from './cookie-text.js';

/**
 * Whether this page is in a frame, and the page around it all asks for the same decision: its answer
 * reaches the frame as it reaches other tabs. Not across origins, where nobody can tell.
 */
export function isAskedAbove(): boolean {
  try {
    const { top } = globalThis as { top?: { [GATE]?: ConsentGate } };
    const above = top![GATE]!;
    const here = findGate()!;
    return above !== here && cookieNameOf(above.settings) === cookieNameOf(here.settings);
  } catch {
    // No gate there, or another origin's page.
    return false;
  }
}
