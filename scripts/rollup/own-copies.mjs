import { readFile } from 'node:fs/promises';
import { withSlashes } from './with-slashes.mjs';

/**
 * Gives some folders copies of their own of small modules that others have as well. Rollup would put
 * what two bundles share into a file for both; where that file is smaller than what it costs to fetch
 * one more, a copy in each is less to wait for.
 *
 * A copy has a state of its own, so this is only for modules that keep none.
 *
 * @param {object} options
 * @param {RegExp} options.in files that get the copies
 * @param {RegExp} options.of what is copied for them
 */
export function ownCopies({ in: owners, of: copied }) {
  return {
    name: 'own-copies',
    async resolveId(source, importer = '', options) {
      const isForOwner = isCopy(importer) || owners.test(withSlashes(importer));
      if (!isForOwner || !source.startsWith('.')) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && copied.test(withSlashes(resolved.id)) && !isCopy(resolved.id)
        ? resolved.id.replace(/ts$/, ending)
        : null;
    },
    load: (id) => (isCopy(id) ? readFile(id.replace(ending, 'ts'), 'utf8') : null),
  };
}

const ending = 'copy.ts';
const isCopy = (id) => id.endsWith(`.${ending}`);
