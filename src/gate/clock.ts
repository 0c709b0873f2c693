import { hasPage } from '../page/page.js';

/** The time, and tasks for later. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs a task after some milliseconds. Returns its undo. */
  schedule(milliseconds: number, task: () => unknown): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  schedule(milliseconds, task) {
    const timer = setTimeout(() => hasPage() && task(), milliseconds);
    return () => clearTimeout(timer);
  },
};
