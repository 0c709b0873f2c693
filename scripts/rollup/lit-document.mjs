import { resolve } from 'node:path';
import MagicString from 'magic-string';

const file = resolve('src/elements/base/lit-document.ts');

/** Lets Lit's templates read `document` past elements of the page that have the names of its methods. */
export const litDocument = () => ({
  name: 'lit-document',
  transform(code, id) {
    if (!/\blit-html\/lit-html\.js$/.test(id)) return null;
    const result = new MagicString(code);
    result.prepend(`import { litDocument as document } from ${JSON.stringify(file)};\n`);
    return { code: result.toString(), map: result.generateMap({ hires: true }) };
  },
});
