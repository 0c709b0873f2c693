// The examples of docs/frameworks.md as pages: each compiled by its framework's own compiler, rendered as
// a server does, and mounted or hydrated in a browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { transformAsync } from '@babel/core';
import solid from 'babel-preset-solid';
import { build } from 'esbuild';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { root } from '../../scripts/run.mjs';

/** What the examples load from a vendor's site, on the test server. */
const VENDOR = 'https://stats.example/count.js';
const SCRIPT = '/_test/js?id=stats';

/** The example of a framework. */
export function exampleOf(title) {
  const text = readFileSync(path.join(root, 'docs/frameworks.md'), 'utf8');
  const [, code] = new RegExp(`^## ${title}\\n[^]*?^\`\`\`\\w+\\n([^]*?)^\`\`\``, 'm').exec(text);
  return code.replace(VENDOR, SCRIPT);
}

function compileVue(code) {
  const { descriptor } = parse(code, { filename: 'Usage.vue' });
  return (isServer) => ({
    contents: compileScript(descriptor, {
      id: 'usage',
      inlineTemplate: true,
      templateOptions: { ssr: isServer, ssrCssVars: [] },
    }).content,
    loader: 'ts',
  });
}

const compileSolid = async (code, isServer) => ({
  contents: (
    await transformAsync(code, {
      presets: [[solid, { generate: isServer ? 'ssr' : 'dom', hydratable: true }]],
      configFile: false,
    })
  ).code,
});

/**
 * How each framework compiles its example, mounts it, and renders and hydrates it where it can here. The
 * example is the module `example`.
 */
const FRAMEWORKS = {
  react: {
    title: 'React',
    compile: (code) => ({ contents: code, loader: 'tsx' }),
    mount: `import { createElement, StrictMode } from 'react';
      import { createRoot, hydrateRoot } from 'react-dom/client';
      import { Usage } from 'example';
      const app = createElement(StrictMode, null, createElement(Usage));
      globalThis.mountApp = (root) => createRoot(root).render(app);
      globalThis.hydrateApp = (root) => hydrateRoot(root, app, {
        onRecoverableError: (error) => problems.push(String(error)),
      });`,
    render: `import { createElement, StrictMode } from 'react';
      import { renderToString } from 'react-dom/server';
      import { Usage } from 'example';
      module.exports = renderToString(createElement(StrictMode, null, createElement(Usage)));`,
  },
  vue: {
    title: 'Vue',
    compile: (code, isServer) => compileVue(code)(isServer),
    mount: `import { createApp, createSSRApp } from 'vue';
      import Usage from 'example';
      globalThis.mountApp = (root) => createApp(Usage).mount(root);
      globalThis.hydrateApp = (root) => createSSRApp(Usage).mount(root);`,
    render: `import { createSSRApp } from 'vue';
      import { renderToString } from 'vue/server-renderer';
      import Usage from 'example';
      module.exports = renderToString(createSSRApp(Usage));`,
  },
  svelte: {
    title: 'Svelte',
    compile: (code, isServer) => ({
      contents: compileSvelte(code, {
        filename: 'Usage.svelte',
        generate: isServer ? 'server' : 'client',
        dev: !isServer,
      }).js.code,
    }),
    mount: `import { hydrate, mount } from 'svelte';
      import Usage from 'example';
      globalThis.mountApp = (target) => mount(Usage, { target });
      globalThis.hydrateApp = (target) => hydrate(Usage, { target, recover: false });`,
    render: `import { render } from 'svelte/server';
      import Usage from 'example';
      module.exports = render(Usage).body;`,
  },
  solid: {
    title: 'Solid',
    compile: compileSolid,
    mount: `import { createComponent, render } from 'solid-js/web';
      import { Usage } from 'example';
      globalThis.mountApp = (root) => render(() => createComponent(Usage, {}), root);`,
  },
  angular: {
    title: 'Angular',
    compile: (code) => ({ contents: code, loader: 'ts' }),
    // Angular's compiler in the page: the adapter needs none.
    mount: `import '@angular/compiler';
      import { provideZonelessChangeDetection } from '@angular/core';
      import { bootstrapApplication } from '@angular/platform-browser';
      import { Usage } from 'example';
      globalThis.mountApp = (root) => {
        root.append(document.createElement('app-usage'));
        void bootstrapApplication(Usage, { providers: [provideZonelessChangeDetection()] });
      };`,
  },
};

export const frameworks = Object.keys(FRAMEWORKS);
export const hydrated = frameworks.filter((name) => FRAMEWORKS[name].render);

/** A program with the example in it, as one script. In development's way: that is where warnings are. */
async function bundle(name, contents, isServer) {
  const { title, compile } = FRAMEWORKS[name];
  const example = {
    name: 'example',
    setup(build) {
      build.onResolve({ filter: /^example$/ }, () => ({ path: title, namespace: 'example' }));
      build.onLoad({ filter: /./, namespace: 'example' }, async () => ({
        resolveDir: root,
        ...(await compile(exampleOf(title), isServer)),
      }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: isServer ? 'cjs' : 'iife',
    platform: isServer ? 'node' : 'browser',
    conditions: isServer ? [] : ['browser', 'development'],
    jsx: 'automatic',
    logLevel: 'error',
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
    },
    define: isServer
      ? {}
      : {
          'process.env.NODE_ENV': '"development"',
          __VUE_OPTIONS_API__: 'true',
          __VUE_PROD_DEVTOOLS__: 'false',
          __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
        },
    plugins: [example],
  });
  return outputFiles[0].text;
}

/** A script that gives the page `mountApp(root)` and, where the framework hydrates, `hydrateApp(root)`. */
export const clientOf = (name) => bundle(name, FRAMEWORKS[name].mount, false);

/** What a server sends of the example. */
export async function serverOf(name) {
  const app = { exports: '' };
  const code = await bundle(name, FRAMEWORKS[name].render, true);
  new Function('require', 'module', code)(createRequire(import.meta.url), app);
  return app.exports;
}
