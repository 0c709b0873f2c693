import type { WaitOptions } from '../consent/consent-gate.js';

/** Called when what a view may show has changed, and whether the decision has. */
export type Watcher = (isNewDecision: boolean) => void;

const watchers = new Set<Watcher>();

/** Returns its undo. */
export const watch = (watcher: Watcher): (() => void) => {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
};

/** What it throws is the page's to see, and nobody else's to suffer from. */
export function call(watcher: Watcher, isNewDecision: boolean): void {
  try {
    watcher(isNewDecision);
  } catch (error) {
    reportError(error);
  }
}

export const tellWatchers = (isNewDecision: boolean): void =>
  [...watchers].forEach((watcher) => call(watcher, isNewDecision));

/** Has views see that there is no gate any more, and leaves them alone from then on. */
export function stopWatching(): void {
  tellWatchers(false);
  watchers.clear();
}

/** Resolves with the first value that holds, or rejects with the reason of the signal. */
export const until = <T>(value: () => T | false, options?: WaitOptions): Promise<T> =>
  new Promise((resolve, reject) => {
    const signal = options?.signal;
    const settle = (): void => {
      const settled = value();
      if (signal?.aborted) reject(signal.reason as Error);
      else if (settled) resolve(settled);
      else return;
      unwatch();
    };
    const unwatch = watch(settle);
    signal?.addEventListener('abort', settle);
    settle();
  });
