import { hasPage, page } from '../page/page.js';

/**
 * Runs once someone sees the page: at once, or when a prerendered page is activated.
 * https://developer.mozilla.org/docs/Web/API/Document/prerendering
 */
export function whenActivated(stop: AbortController, task: () => unknown): void {
  if ((page as { prerendering?: boolean }).prerendering)
    page.addEventListener('prerenderingchange', task, stop);
  else void task();
}

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
