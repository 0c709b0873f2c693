// The second table: a component of a framework renders a gated script and a gated frame, and changes before
// and after the grant. Each framework's component is in frameworks/.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { readAttributes } from './markup.mjs';

const folder = new URL('frameworks/', import.meta.url);
const names = { react: 'React 19', vue: 'Vue 3', svelte: 'Svelte 5', lit: 'Lit' };
const files = { react: 'react.jsx', vue: 'vue.js', svelte: 'svelte.js', lit: 'lit.js' };

const asked = "Promise.all([requested('part-script'), requested('part-frame')])";
const order =
  "[...document.querySelectorAll('main > :is(p, section, h2)')].map(({ localName }) => localName).join(' ')";
const granted = [{ do: 'accept' }, { expression: asked, gives: [1, 1] }];
const noErrors = { expression: 'errors', gives: [] };

const scenarios = {
  before: {
    title: 'a component may change before the grant, and opens with it',
    steps: [
      { run: 'app.add(); app.move()' },
      { expression: order, gives: 'p section h2' },
      ...granted,
      noErrors,
    ],
  },
  after: {
    title: 'a component may grow, and move what is open',
    steps: [
      ...granted,
      { run: 'app.add()' },
      { expression: order, gives: 'p section h2' },
      { run: 'app.move(); app.add()' },
      { expression: order, gives: 'p p section h2' },
      { expression: "requested('part-script')", gives: 1 },
      noErrors,
    ],
  },
  hidden: {
    title: 'what a component takes out goes with all that was opened',
    steps: [
      ...granted,
      { run: 'app.hide()' },
      { expression: order, gives: 'h2' },
      { expression: "document.querySelectorAll('main :is(script, iframe)').length", gives: 0 },
      { run: 'app.add()' },
      { expression: order, gives: 'p h2' },
      { run: 'app.unmount()' },
      { expression: "document.querySelectorAll('#root *').length", gives: 0 },
      noErrors,
    ],
  },
};

/** @returns {import('./cases.mjs').Case[]} */
export const frameworkCases = () => {
  const page = readFileSync(new URL('page.html', folder), 'utf8');
  return Object.entries(names).flatMap(([framework, name]) =>
    Object.entries(scenarios).map(([scenario, { title, steps }]) => ({
      id: `${framework}-${scenario}`,
      title: `${name}: ${title}`,
      html: page,
      framework,
      needs: ['iframe'],
      steps,
    })),
  );
};

/** What of a library's markup a component renders: an element, and the markup in it. */
function readPart(markup) {
  const [, name, attributes, content] = markup.match(/^<([\w-]+)([^>]*)>(.*)<\/\1>$/s);
  return { name, attributes: readAttributes(attributes), content };
}

/** The tags that bring a framework's component into a page. */
export function componentFor(framework, library) {
  const parts = {
    script: readPart(library.script({ src: '/_test/js?id=part-script' }, '')),
    frame: readPart(library.iframe({ src: '/_test/blank?id=part-frame', title: 'Frame' })),
  };
  const text = JSON.stringify(parts).replaceAll('<', '\\u003c');
  return `<script>window.parts = ${text};</script><script src="${addressOf(framework)}"></script>`;
}

export const addressOf = (framework) => `/_test/frameworks/${framework}.js`;

const svelte = {
  name: 'svelte',
  setup(bundle) {
    bundle.onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client' }).js.code,
    }));
  },
};

/** @returns {Promise<string>} the component, as one file */
export async function buildComponent(framework) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(files[framework], folder))],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    conditions: ['browser', 'production'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [svelte],
  });
  return outputFiles[0].text;
}
