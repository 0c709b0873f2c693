import { page } from '../page/page.js';

/**
 * Runs once someone sees the page: at once, or when a prerendered page is activated.
 * https://developer.mozilla.org/docs/Web/API/Document/prerendering
 */
export function whenActivated(stop: AbortController, task: () => unknown): void {
  if ((page as { prerendering?: boolean }).prerendering)
    page.addEventListener('prerenderingchange', task, stop);
  else void task();
}
