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
    /** Ours takes a style sheet as one text: a value in it would be lost without a word. */
    transform(code, id) {
      const [withValue] = (id.endsWith('.ts') && /\bcss`[^`]*\$\{[^}]*\}/.exec(code)) || [];
      if (withValue)
        this.error(
          `A style sheet of the script tag's files has a value in it: ${withValue.slice(-80)}`,
        );
    },
  };
}
