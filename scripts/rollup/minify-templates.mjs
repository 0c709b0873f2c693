import { transform } from 'lightningcss';
import MagicString from 'magic-string';

/**
 * Minifies the tagged templates in our own modules: css`` by lightningcss, html`` and svg`` by
 * collapsing runs of white space.
 *
 * The ready-made plugins either skip or corrupt nested CSS, or need a newer Node than we promise.
 * Lit itself needs the markup as written, so nothing else in it is touched.
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(css|html|svg)`/.test(code)) return null;
      const result = new MagicString(code);
      visitTemplates(this.parse(code), (tag, { quasis }) => {
        const minify = minifiers[tag];
        if (!minify) return;
        if (tag === 'css' && quasis.length > 1)
          this.error(`A style sheet with a value in it cannot be minified: ${id}`);
        for (const { start, end, value } of quasis)
          if (end > start) result.update(start, end, minify(value.raw));
      });
      return result.hasChanged()
        ? { code: result.toString(), map: result.generateMap({ hires: true }) }
        : null;
    },
  };
}

const collapseSpace = (markup) => markup.replace(/\s+/g, ' ');

const minifiers = {
  // A backslash that the minifier wrote, as in `[href^=\#]`, has to get through the template literal.
  css: (text) =>
    transform({ filename: 'style.css', code: Buffer.from(text), minify: true })
      .code.toString()
      .replaceAll('\\', '\\\\'),
  html: collapseSpace,
  svg: collapseSpace,
};

/** Calls back with the tag and template of each tagged template below a node of the syntax tree. */
function visitTemplates(node, visit) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression') visit(node.tag.name, node.quasi);
  for (const child of Object.values(node)) visitTemplates(child, visit);
}
