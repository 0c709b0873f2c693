// Data about our elements, generated from dist/custom-elements.json: `dist/editors/` for VS Code and JetBrains,
// `dist/types/` for JSX, Vue and Svelte.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateSvelteTypes } from 'custom-element-svelte-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { globalAttributes, plainElements } from './plain-elements.mjs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

export function writeEditorData() {
  const manifest = read('dist/custom-elements.json');
  const quietly = { hideLogs: true };
  generateVsCodeCustomElementData(manifest, {
    ...quietly,
    outdir: 'dist/editors',
    htmlFileName: 'html-custom-data.json',
    cssFileName: 'css-custom-data.json',
  });
  addGlobalAttributes('dist/editors/html-custom-data.json');
  generateJetBrainsWebTypes(manifest, { ...quietly, outdir: 'dist/editors', packageJson: false });
  const types = { ...quietly, outdir: 'dist/types' };
  generateJsxTypes(manifest, {
    ...types,
    fileName: 'jsx.d.ts',
    useCemTypes: true,
    componentTypePath: (name, tag, module) => `./${path.posix.relative('dist/types', module)}`,
  });
  asReact('dist/types/jsx.d.ts');
  append('dist/types/jsx.d.ts', whatJsxLacks);
  generateVuejsTypes(manifest, { ...types, fileName: 'vue.d.ts' });
  generateSvelteTypes(manifest, { ...types, fileName: 'svelte.d.ts' });
}

const plainClasses = plainElements.declarations.map(({ name }) => `type ${name} = HTMLElement;`);
/** Elements without a class, and the module in which Solid looks for elements. */
const whatJsxLacks = `
${plainClasses.join('\n')}
declare module "solid-js/jsx-runtime" {
  namespace JSX {
    interface IntrinsicElements extends CustomElementsSolidJs {}
  }
}
`;

/** The generator knows the refs of Solid only; React's are objects too, and it has an attribute of its own. */
function asReact(file) {
  const text = readFileSync(file, 'utf8');
  const ref = 'ref?: (T | ((e: T) => void)) | undefined;';
  if (!text.includes(ref)) throw new Error(`${file}: no ${ref}`);
  const wider = `ref?: T | ((element: any) => void) | { current: any } | null | undefined;
  /** Of React: leaves what a server rendered as it is. */
  suppressHydrationWarning?: boolean | undefined;`;
  writeFileSync(file, text.replace(ref, wider));
}

const append = (file, text) => writeFileSync(file, readFileSync(file, 'utf8') + text);

/** The generator knows attributes of elements only, and `data-consent` may be on any. */
function addGlobalAttributes(file) {
  writeFileSync(file, `${JSON.stringify({ ...read(file), globalAttributes }, null, 2)}\n`);
}
