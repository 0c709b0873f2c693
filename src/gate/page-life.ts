import { page } from '../page/page.js';

/**
 * Runs once someone sees the page: at once, or when a prerendered page is activated.
 * https://developer.mozilla.org/docs/Web/API/Document/prerendering
 */
export function whenActivated(task: () => void, { signal }: AbortController): void {
  if ((page as { prerendering?: boolean }).prerendering)
    page.addEventListener('prerenderingchange', task, { once: true, signal });
  else task();
}

/**
 * Runs a task once the next frame is on the screen. A hidden page paints nothing, and frames may
 * stop at any time, so it does not wait for long.
 */
export function afterPaint(task: () => void): void {
  const runOnce = (): void => {
    task();
    task = () => {};
  };
  requestAnimationFrame(() => setTimeout(runOnce));
  setTimeout(runOnce, 100);
}

/** Runs a task when the page has loaded and has nothing else to do. */
export function whenIdle(task: () => void): void {
  if (page.readyState !== 'complete')
    addEventListener('load', () => whenIdle(task), { once: true });
  // WebKit has no idle callback: https://bugs.webkit.org/show_bug.cgi?id=164193
  else (window.requestIdleCallback ?? setTimeout)(() => task());
}
