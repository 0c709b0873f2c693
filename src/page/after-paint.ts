import { hasPage } from './page.js';

/**
 * Resolves once the next frame is on the screen. A hidden page paints nothing, and frames may stop
 * at any time, so it does not wait for long.
 */
export const afterPaint = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (!hasPage()) return;
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
