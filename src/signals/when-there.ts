/** Tasks waiting for globals that do not exist yet. */
const waiting = new Map<string, (() => void)[]>();

/**
 * Runs a task as soon as the page has a global with this name: at once, or else after the page has
 * created it and before anyone reads it. A vendor's snippet creates its global and continues with a
 * local alias, so the first read is the page's `fbq('init')` or `posthog.init()`, and the task runs
 * just before that.
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
          // From here on it is an ordinary property again, as if we had never touched it.
          Object.defineProperty(page, name, { value, writable: true });
          runAll();
        }
        return value;
      },
    });
  }
}
