import type { Clock } from '../../src/gate/clock.js';
import type { ConsentCookie } from '../../src/gate/cookie.js';
import type { Tabs } from '../../src/gate/tabs.js';
import { parseRecord, type ConsentRecord } from '../../src/consent/consent-record.js';

/** A clock that goes on only when it is told to. */
export function fakeClock(
  start = 1_794_873_600_000,
): Clock & { advance(milliseconds: number): void } {
  let now = start;
  const tasks = new Set<{ task: () => unknown; at: number }>();
  return {
    now: () => now,
    schedule(milliseconds, task) {
      const due = { task, at: now + milliseconds };
      tasks.add(due);
      return () => void tasks.delete(due);
    },
    advance(milliseconds) {
      now += milliseconds;
      for (const due of [...tasks]) if (due.at <= now && tasks.delete(due)) due.task();
    },
  };
}

/** A cookie that keeps what it is given, until `isBlocked`. */
export function fakeCookie(text = ''): ConsentCookie & {
  text: string;
  seconds: number;
  isBlocked: boolean;
} {
  return {
    text,
    seconds: 0,
    isBlocked: false,
    read(): ConsentRecord | undefined {
      return parseRecord(this.text);
    },
    keep(next, seconds) {
      this.text = this.isBlocked ? '' : next;
      this.seconds = seconds;
      return !this.isBlocked;
    },
    clear() {
      this.text = '';
    },
  };
}

/** Tabs that note what is posted, and receive what a test says. */
export function fakeTabs(): Tabs & { posted: string[]; receive(text: string): void } {
  let listener: ((text: string) => void) | undefined;
  const posted: string[] = [];
  return {
    posted,
    join(onText) {
      listener = onText;
    },
    post: (text) => void posted.push(text),
    leave() {
      listener = undefined;
    },
    receive: (text) => listener?.(text),
  };
}
