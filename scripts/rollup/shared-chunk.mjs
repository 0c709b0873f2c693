/**
 * Rollup's `manualChunks` for several entries: what the first entry shares with any other one goes
 * into one chunk. Whoever loads the first entry then needs exactly two files, and knows their names
 * in advance. Anything else is left to Rollup.
 */
export function sharedChunk(name, [first, ...others]) {
  let shared;
  return (id, { getModuleIds, getModuleInfo }) => {
    shared ??= findShared([...getModuleIds()], getModuleInfo);
    return shared.has(id) ? name : undefined;
  };

  function findShared(ids, getModuleInfo) {
    const reachable = (entry) => reach(moduleOf(entry, ids), getModuleInfo);
    const elsewhere = others.map(reachable);
    const isShared = (id) => isLit(id) || elsewhere.some((modules) => modules.has(id));
    return new Set([...reachable(first)].filter(isShared));
  }
}

/** Lit itself is in the shared chunk in any case. */
const isLit = (id) => /\/node_modules\/(lit|lit-html|lit-element|@lit)\//.test(withSlashes(id));

const moduleOf = (entry, ids) => ids.find((id) => withSlashes(id).endsWith(`/${entry}`));

/** Windows has backslashes in its paths. */
const withSlashes = (id) => id.replaceAll('\\', '/');

/** A module and all that it imports, without what it only imports when it is needed. */
function reach(id, getModuleInfo, seen = new Set()) {
  if (id && !seen.has(id)) {
    seen.add(id);
    for (const imported of getModuleInfo(id)?.importedIds ?? [])
      reach(imported, getModuleInfo, seen);
  }
  return seen;
}
