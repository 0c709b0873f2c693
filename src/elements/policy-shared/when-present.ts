import { page } from '../../page/page.js';

/** Calls back once, as soon as the page holds an element that the selector matches. */
export function whenPresent(selector: string, callback: () => unknown): void {
  let isDone = false;
  const look = (): void => {
    if (isDone || !page.querySelector(selector)) return;
    isDone = true;
    observer.disconnect();
    callback();
  };
  const observer = new MutationObserver(look);
  observer.observe(page.getRootNode(), { childList: true, subtree: true });
  look();
}
