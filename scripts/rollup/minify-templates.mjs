import { transform } from 'lightningcss';
import { minifyHTMLLiterals } from 'minify-literals';

/**
 * Takes the white space out of html`` and css`` in our own modules.
 *
 * `keepClosingSlash` because without it `<path/><path/>` in an svg`` template ends up nested.
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const minified = await minifyHTMLLiterals(code, {
        fileName: id,
        html: { keepClosingSlash: true },
        css: minifyCss,
      });
      return minified && { code: minified.code, map: minified.map };
    },
  };
}

/** A backslash that the minifier wrote, as in `[href^=\#]`, has to get through the template literal. */
const minifyCss = (text) =>
  transform({ filename: 'style.css', code: Buffer.from(text), minify: true })
    .code.toString()
    .replaceAll('\\', '\\\\');
