import { withSlashes } from './with-slashes.mjs';

/**
 * Rollup's `manualChunks` for several entries: all that the first entry needs is in its own file,
 * where the others find what they share with it, so that whoever waits for the first waits for one
 * file. What is left of Lit is a second one.
 */
export function sharedChunk([first]) {
  let needed;
  return (id, { getModuleIds, getModuleInfo }) => {
    needed ??= reach(moduleOf(first, [...getModuleIds()]), getModuleInfo);
    if (needed.has(id)) return first.match(/([^/]+)\.ts$/)[1];
    return isLit(id) ? 'lit' : undefined;
  };
}

const isLit = (id) => /\/node_modules\/(lit|lit-html|lit-element|@lit)\//.test(withSlashes(id));

const moduleOf = (entry, ids) => ids.find((id) => withSlashes(id).endsWith(`/${entry}`));

/** A module and all that it imports, without what it only imports when it is needed. */
function reach(id, getModuleInfo, seen = new Set()) {
  if (id && !seen.has(id)) {
    seen.add(id);
    for (const imported of getModuleInfo(id)?.importedIds ?? [])
      reach(imported, getModuleInfo, seen);
  }
  return seen;
}
