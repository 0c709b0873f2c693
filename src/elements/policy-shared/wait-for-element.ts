import { hasPage, page } from '../../page/page.js';

/** Resolves as soon as the page holds an element that the selector matches. */
export const waitForElement = (selector: string): Promise<void> =>
  new Promise((resolve) => {
    if (!hasPage()) return;
    const check = (): void => {
      if (!page.querySelector(selector)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(check);
    observer.observe(page.getRootNode(), { childList: true, subtree: true });
    check();
  });
