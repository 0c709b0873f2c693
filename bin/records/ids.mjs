// Ids of records, as a receipt has them.

const ID = /^[\w-]{22}$/;

/** @throws TypeError for what is no id */
export function checkId(id) {
  if (!ID.test(id))
    throw new TypeError(
      `${JSON.stringify(id)} is no id. An id is the record_id of a receipt: 22 letters, digits, "-" and "_".`,
    );
}

/** For `parseArgs`: one id in 64 begins with "-", which would make it an option. */
export function idsLast(args) {
  const isId = (text) => text.startsWith('-') && ID.test(text);
  const ids = args.filter(isId);
  if (!ids.length || args.includes('--')) return args;
  return [...args.filter((text) => !isId(text)), '--', ...ids];
}
