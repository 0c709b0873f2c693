// `--from` and `--to`: a time, or the beginning of one.

export const rangeOptions = { from: { type: 'string' }, to: { type: 'string' } };

const TIME = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d{3})?)?Z?)?)?)?$/;

/** @throws TypeError for what is no time, or is the wrong way round */
export function rangeOf({ from, to }) {
  for (const [name, text] of Object.entries({ from, to }))
    if (text !== undefined && !isTime(text))
      throw new TypeError(
        `--${name} ${text}: allowed are days and months such as 2026-05-13 and 2026-05, and times in UTC such as 2026-05-13T12:00Z.`,
      );
  if (from !== undefined && to !== undefined && from >= to)
    throw new TypeError(`--from ${from} --to ${to}: nothing is in between, "to" is not included.`);
  // Times are compared as text, in which "Z" comes after the fraction of a second.
  return { from: from?.replace('Z', ''), to: to?.replace('Z', '') };
}

function isTime(text) {
  if (!TIME.test(text)) return false;
  const date = new Date(`${text.slice(0, 10).padEnd(10, '-01')}T00:00:00Z`);
  // Not 2026-02-31, which Date takes for a day in March.
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10));
  return isDay && /^$|^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?/.test(text.slice(10));
}
