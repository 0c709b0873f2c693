import { fileURLToPath } from 'node:url';

const ours = fileURLToPath(new URL('css-tag.mjs', import.meta.url));

/**
 * Lit without what it brings for browsers that cannot adopt style sheets: in those none of our
 * elements works anyway. For the files of the script tag; an app has Lit as it is.
 */
export function adoptedStyles() {
  return {
    name: 'adopted-styles',
    resolveId: (source) => (/(^|\/)css-tag\.js$/.test(source) ? ours : null),
  };
}
