import type { WaitOptions } from '../consent/consent-gate.js';

/** Called when what a view may show has changed, and whether the decision has. */
export type Watcher = (isNewDecision: boolean) => void;

export interface Watchers {
  /** Returns its undo. */
  watch(watcher: Watcher): () => void;
  notify(isNewDecision: boolean): void;
  /** Resolves with the first value that is not `false`, or rejects with the signal's reason. */
  until<T>(value: () => T | false, options?: WaitOptions): Promise<T>;
  /** Shows the watchers once more that there is no gate, and forgets them. */
  stop(): void;
}

/** Errors in a page's watcher are reported as the page's own, and end nothing else. */
export function callWatcher(watcher: Watcher, isNewDecision: boolean): void {
  try {
    watcher(isNewDecision);
  } catch (error) {
    reportError(error);
  }
}

export function createWatchers(): Watchers {
  const watchers = new Set<Watcher>();

  const watch = (watcher: Watcher): (() => void) => {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  };

  const notify = (isNewDecision: boolean): void =>
    [...watchers].forEach((watcher) => callWatcher(watcher, isNewDecision));

  const until = <T>(value: () => T | false, options?: WaitOptions): Promise<T> =>
    new Promise((resolve, reject) => {
      const signal = options?.signal;
      const check = (): void => {
        const current = value();
        if (signal?.aborted) reject(signal.reason as Error);
        else if (current) resolve(current);
        else return;
        unwatch();
      };
      const unwatch = watch(check);
      signal?.addEventListener('abort', check);
      check();
    });

  return {
    watch,
    notify,
    until,
    stop() {
      notify(false);
      watchers.clear();
    },
  };
}
