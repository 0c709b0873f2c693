// What a site stores, one entry for each name: what was seen of it in all visits, and who declares it.
import { withoutValues } from './addresses.mjs';
import { declaredOn, isOf, isNecessary } from './judge.mjs';

/**
 * @typedef {object} StoredThing
 * @property {string} kind
 * @property {string} name
 * @property {string} host whose it is
 * @property {number} [seconds] the longest that was seen; `undefined` for the session
 * @property {boolean} isKept whether the browser ever kept it
 * @property {string[]} writers scripts and answers that set it
 * @property {string[]} owners the declared categories and services, such as `measurement.matomo`
 * @property {boolean} isNecessary the decision itself, or named by `--necessary`
 */

/** @returns {StoredThing[]} by host, kind and name */
export function storedThings(pages) {
  const declared = declaredOn(pages);
  const things = new Map();
  for (const { visits } of pages)
    for (const { stored } of Object.values(visits))
      for (const item of stored) {
        const { kind, name, host, seconds, by } = item;
        const key = `${host} ${kind} ${name}`;
        if (!things.has(key))
          things.set(key, {
            kind,
            name,
            host,
            seconds: undefined,
            isKept: false,
            writers: [],
            owners: [
              ...new Set(declared.items.filter((one) => isOf(one, item)).map(({ owner }) => owner)),
            ],
            isNecessary: isNecessary(declared, item),
          });
        const thing = things.get(key);
        thing.isKept ||= item.isKept !== false;
        if (seconds !== undefined) thing.seconds = Math.max(seconds, thing.seconds ?? 0);
        const writer = withoutValues(by ?? '');
        if (writer && !thing.writers.includes(writer)) thing.writers.push(writer);
      }
  return [...things.values()].sort((one, other) => keyOf(one).localeCompare(keyOf(other)));
}

const keyOf = ({ host, kind, name }) => `${host} ${kind} ${name}`;
