// Astro's own router, as its build puts it into a page.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/run.mjs';

const astro = path.join(root, 'node_modules/astro');

/** What Astro's build makes itself: nothing of it matters here. */
const made = 'export const internalFetchHeaders = {}; export const init = () => {};';

const resolveAstro = {
  name: 'astro',
  setup(bundle) {
    bundle.onResolve({ filter: /^astro:transitions\/client$/ }, () => ({
      path: path.join(astro, 'dist/transitions/router.js'),
    }));
    bundle.onResolve({ filter: /^virtual:|virtual-modules\/prefetch/ }, () => ({
      path: 'made',
      namespace: 'made',
    }));
    bundle.onLoad({ filter: /./, namespace: 'made' }, () => ({ contents: made }));
  },
};

/** @returns {Promise<string>} the script of `<ClientRouter />`, with all that it imports */
export async function astroRouter() {
  const component = readFileSync(path.join(astro, 'components/ClientRouter.astro'), 'utf8');
  const [, contents] = component.match(/<script>(.*?)<\/script>/s);
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts', resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    define: {
      'import.meta.env.DEV': 'false',
      'import.meta.env.SSR': 'false',
      __PREFETCH_DISABLED__: 'true',
    },
    plugins: [resolveAstro],
  });
  return outputFiles[0].text;
}

/** What `<ClientRouter />` puts into a page's head, with its script at an address. */
export const astroHead = (
  src,
) => `<meta name="astro-view-transitions-enabled" content="true"><meta name="astro-view-transitions-fallback" content="animate">
  <script type="module" src="${src}"></script>`;
