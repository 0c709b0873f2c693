import { page } from '../page/page.js';

/**
 * When a script may start: after other classic ones, when the parser has left the page after other
 * deferred ones (`defer`, modules), or at once.
 */
export type ScriptKind = 'classic' | 'deferred' | 'free';

/**
 * Makes a script live.
 *
 * @param hasModules whether a module may have started
 * @returns its end, loaded or failed, where those behind it have to wait for that
 */
type StartScript = (hasModules: boolean) => Promise<unknown> | undefined;

/** Starts a script when it is its turn. */
export type ScriptOrder = (kind: ScriptKind, isExternal: boolean, start: StartScript) => void;

type Waiting = Parameters<ScriptOrder>;

/**
 * The order that the document's own scripts would have: classic ones one after the other, an inline
 * one after the external ones before it, deferred ones after the classic ones and not before the page is
 * parsed. Free ones (`async`, import maps) wait for nobody.
 */
export function createScriptOrder(): ScriptOrder {
  const classics: Waiting[] = [];
  const deferred: Waiting[] = [];
  /** How many are on their way whose end others wait for. */
  const loading = { classic: 0, deferred: 0, free: 0 };
  let hasModules = false;

  async function begin([kind, , start]: Waiting): Promise<void> {
    hasModules ||= kind === 'deferred';
    const end = start(hasModules);
    if (!end) return;
    loading[kind]++;
    await end;
    loading[kind]--;
    beginNext();
  }

  /**
   * The browser keeps external scripts in order among themselves, unless there are modules. A classic one
   * waits for no deferred one.
   */
  const mustWait = ([kind, isExternal]: Waiting): boolean =>
    loading.classic + (kind === 'classic' ? 0 : loading.deferred) > 0 &&
    (hasModules || !isExternal);

  function beginNext(): void {
    for (;;) {
      const queue = classics.length ? classics : deferred;
      const [next] = queue;
      if (!next || mustWait(next)) return;
      if (queue === deferred && page.readyState === 'loading') {
        // Later than those that are still to be found at the end of the page.
        page.addEventListener('readystatechange', () => setTimeout(beginNext), { once: true });
        return;
      }
      queue.shift();
      void begin(next);
    }
  }

  return (...script) => {
    const [kind] = script;
    if (kind === 'free') void begin(script);
    else (kind === 'deferred' ? deferred : classics).push(script);
    beginNext();
  };
}
