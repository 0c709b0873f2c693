/** Tasks for globals that the page does not have yet. */
const waiting = new Map<string, (() => void)[]>();

/**
 * Runs a task as soon as the page has a global of this name: at once, or between the moment that the
 * page has made it and the moment that anybody first reads it. A vendor's snippet makes its global
 * and goes on with it under a short name of its own; what reads it first is the page's `fbq('init')`
 * or `posthog.init()`, and what has to be said before that is said then.
 */
export function whenThere(name: string, task: () => void): void {
  const page = globalThis as Record<string, unknown>;
  const known = waiting.get(name);
  const tasks = known ?? [];
  const runAll = (): void => tasks.splice(0).forEach((run) => run());
  waiting.set(name, tasks);
  tasks.push(task);
  if (page[name]) runAll();
  else if (!known) {
    let value = page[name];
    Object.defineProperty(page, name, {
      configurable: true,
      enumerable: true,
      set: (made) => {
        value = made;
      },
      get: () => {
        if (value) {
          // From here on it is the page's own, as if we had never been there.
          Object.defineProperty(page, name, { value, writable: true });
          runAll();
        }
        return value;
      },
    });
  }
}
