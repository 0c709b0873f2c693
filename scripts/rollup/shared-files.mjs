import path from 'node:path';

/**
 * Rollup's `manualChunks` for files that share their common modules in few, large files.
 *
 * @param layout `files`: each file with the module that begins it, and with it goes what only it
 *   imports; `shared`: a file with the modules that one file has in common with others; `rest`: a file
 *   with those that any other files have in common
 */
export function sharedFiles({ files, shared, rest }) {
  let users;
  return (id, { getModuleInfo }) => {
    users ??= usersOf(files, getModuleInfo);
    const found = users.get(id) ?? [];
    if (found.length < 2) return found[0];
    const [name] = Object.entries(shared).find(([, file]) => found.includes(file)) ?? [rest];
    return name;
  };
}

/** For every module, the files that cannot run without it. */
function usersOf(files, getModuleInfo) {
  const users = new Map();
  for (const [file, module] of Object.entries(files))
    for (const id of reach(path.resolve(module), getModuleInfo))
      users.set(id, [...(users.get(id) ?? []), file]);
  return users;
}

/** A module and all that it imports, without what it imports only on demand. */
function reach(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  const { importedIds = [] } = getModuleInfo(id) ?? {};
  for (const imported of importedIds) reach(imported, getModuleInfo, seen);
  return seen;
}
