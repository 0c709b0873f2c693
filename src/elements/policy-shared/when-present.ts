/** Calls back once, as soon as the page holds an element that the selector matches. */
export function whenPresent(selector: string, callback: () => unknown): void {
  let isDone = false;
  const look = (): void => {
    if (isDone || !document.querySelector(selector)) return;
    isDone = true;
    observer.disconnect();
    callback();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
