import type { WaitOptions } from '../consent/consent-gate.js';
import type { Decision } from '../consent/decision.js';

/** Called when what a view may show has changed; with the decision, if that is what is new. */
export type Watcher = (decision?: Decision) => void;

export interface Watchers {
  /** Returns its undo. */
  watch(watcher: Watcher): () => void;
  /**
   * Tells all watchers. If one of them decides while it is told, all hear of this decision first and of
   * that one next, so that the last one they hear of is the one that holds.
   */
  notify(decision?: Decision): void;
  /** Resolves with the first value that is not `false`, or rejects with the signal's reason. */
  until<T>(value: () => T | false, options?: WaitOptions): Promise<T>;
  /** Shows the watchers once more that there is no gate, and forgets them. */
  stop(): void;
}

/** Errors in a page's watcher are reported as the page's own, and end nothing else. */
export function callWatcher(watcher: Watcher, decision?: Decision): void {
  try {
    watcher(decision);
  } catch (error) {
    reportError(error);
  }
}

/** Decisions in a row that watchers may take while they are told: two that disagree would never end. */
const LIMIT = 100;

export function createWatchers(): Watchers {
  const watchers = new Set<Watcher>();
  /** What is being told, and what is to be told after it. */
  const news: (Decision | undefined)[] = [];

  const watch = (watcher: Watcher): (() => void) => {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  };

  const tellAll = (decision?: Decision): void =>
    [...watchers].forEach((watcher) => callWatcher(watcher, decision));

  function notify(decision?: Decision): void {
    news.push(decision);
    if (news.length > 1) return;
    for (let told = 0; news.length && told < LIMIT; told++) {
      tellAll(news[0]);
      news.shift();
    }
    if (!news.length) return;
    news.length = 0;
    reportError(
      new RangeError(`Subscribers that answer each other's decisions: stopped after ${LIMIT}.`),
    );
  }

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
      tellAll();
      watchers.clear();
    },
  };
}
