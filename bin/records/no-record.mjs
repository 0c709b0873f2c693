// What a command says where an id has no record.

/** @returns the exit code */
export async function sayNoRecord(store, id) {
  console.error(`There is no record of ${id}. ${await reasonOf(store)}`);
  return 1;
}

async function reasonOf(store) {
  const { done } = await store.export()[Symbol.asyncIterator]().next();
  return done
    ? 'The database has no records at all.'
    : 'Nothing was stored under it, or what was is deleted: on request, which the chain notes without the id, or as older than what is kept. "records verify" says whether a record is missing.';
}
