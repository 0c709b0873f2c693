/** When a script may start: after other classic ones, after other modules, or at once. */
export type ScriptKind = 'classic' | 'module' | 'free';

/**
 * Makes a script live.
 *
 * @param hasModules whether a module has started
 * @returns its end, loaded or failed, where those behind it have to wait for that
 */
export type StartScript = (hasModules: boolean) => Promise<unknown> | undefined;

/** Starts a script when it is its turn. */
export type ScriptOrder = (kind: ScriptKind, isExternal: boolean, start: StartScript) => void;

type Waiting = Parameters<ScriptOrder>;

/**
 * The order that the document's own scripts would have: classic ones one after the other, an inline
 * one after the external ones before it, modules after the classic ones. Free ones (`async`, import
 * maps) wait for nobody.
 */
export function createScriptOrder(): ScriptOrder {
  const classics: Waiting[] = [];
  const modules: Waiting[] = [];
  /** How many classic ones are on their way. */
  let loading = 0;
  let hasModules = false;

  async function begin([kind, , start]: Waiting): Promise<void> {
    hasModules ||= kind === 'module';
    const end = start(hasModules);
    if (!end) return;
    loading++;
    await end;
    loading--;
    beginNext();
  }

  /** The browser keeps external scripts in order among themselves, unless there are modules. */
  const mustWait = ([, isExternal]: Waiting): boolean => loading > 0 && (hasModules || !isExternal);

  function beginNext(): void {
    for (;;) {
      const queue = classics.length ? classics : modules;
      const [next] = queue;
      if (!next || mustWait(next)) return;
      queue.shift();
      void begin(next);
    }
  }

  return (...script) => {
    const [kind] = script;
    if (kind === 'free') void begin(script);
    else (kind === 'module' ? modules : classics).push(script);
    beginNext();
  };
}
