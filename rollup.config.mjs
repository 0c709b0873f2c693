import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { builtFolder, groups, languages } from './scripts/languages.mjs';
import { diagnosticsBeside } from './scripts/rollup/diagnostics-beside.mjs';
import { languagesByName } from './scripts/rollup/languages-by-name.mjs';
import { litDocument } from './scripts/rollup/lit-document.mjs';
import { localesBeside } from './scripts/rollup/locales-beside.mjs';
import { minifyTemplates } from './scripts/rollup/minify-templates.mjs';
import { sharedFiles } from './scripts/rollup/shared-files.mjs';
import { typescript } from './scripts/rollup/typescript.mjs';

const scriptTag = 'src/entries/script-tag';
const npm = 'src/entries/npm';

const filesIn = (folder) => readdirSync(folder).map((file) => `${folder}/${file}`);

const elementDefinitions = filesIn('src/elements')
  .map((folder) => `${folder}/define.ts`)
  .filter((file) => existsSync(file));

/** 'production' is Lit without its warnings. */
const dependencies = () => nodeResolve({ exportConditions: ['production', 'browser'] });

const minify = ({ module }) =>
  terser({
    ecma: 2022,
    module,
    // An IIFE has no top level of its own but ours, so its names may be shortened too.
    toplevel: true,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
    format: { comments: false },
  });

/** What the gate imports when somebody has to see something. */
const elementEntries = [
  `${scriptTag}/consent-ui.ts`,
  `${scriptTag}/preferences-ui.ts`,
  `${scriptTag}/page-ui.ts`,
  `${scriptTag}/policy-ui.ts`,
  // For a page that has phrases of its own.
  `${npm}/locales.ts`,
];

/**
 * The files of the elements. A first visit is the gate, `shared` and `consent-ui`; whoever opens the
 * preferences adds `lit` and `preferences-ui`, and `receipt` once there is an answer.
 */
const elementFiles = {
  files: {
    'consent-ui': `${scriptTag}/consent-ui.ts`,
    'preferences-ui': `${scriptTag}/preferences-ui.ts`,
    receipt: 'src/elements/receipt/receipt-part.ts',
    'page-ui': `${scriptTag}/page-ui.ts`,
    'earlier-answer': 'src/elements/consent-banner/earlier-answer.ts',
    'policy-ui': `${scriptTag}/policy-ui.ts`,
  },
  // What the banner has in common with others is without templates; what only the preferences have,
  // is with them.
  shared: { shared: 'consent-ui', lit: 'preferences-ui' },
  rest: 'dates',
};

/**
 * Names without a hash, and the same in every build: filter lists match on parts of addresses, and a
 * page that pins `integrity` wants to know a file by its name.
 */
const scriptTagOutput = {
  dir: 'dist',
  // Without a comment that leads to the map: a website gets the files alone. Our server names the map in
  // a header.
  sourcemap: 'hidden',
  entryFileNames: '[name].js',
  chunkFileNames: ({ name }) => `${name.replace('.', '-')}.js`,
};
const scriptTagPlugins = ({ module }) => [
  localesBeside(),
  typescript(),
  dependencies(),
  litDocument(),
  minifyTemplates(),
  minify({ module }),
];

/** The gate: one classic script. */
const gateBundle = {
  input: [`${scriptTag}/consent-elements.ts`],
  output: { ...scriptTagOutput, format: 'iife' },
  plugins: scriptTagPlugins({ module: false }),
};

/** One build for all of them, so that they share what they have in common. */
const elementBundles = {
  input: elementEntries,
  // The others may take from the first one's file what it does not give to the page.
  preserveEntrySignatures: 'allow-extension',
  output: { ...scriptTagOutput, format: 'es', manualChunks: sharedFiles(elementFiles) },
  plugins: [diagnosticsBeside(), ...scriptTagPlugins({ module: true })],
};

/** These share nothing, neither with each other nor with the elements: each comes alone, if at all. */
const smallBundles = [
  'way-back',
  'line',
  'follow-up',
  'effects',
  'diagnostics',
  'import',
  'own-server',
  'check',
  'doctor',
].map((name) => ({
  input: [`${scriptTag}/${name}.ts`],
  preserveEntrySignatures: 'allow-extension',
  output: {
    ...scriptTagOutput,
    format: 'es',
    // One file for each vendor's consent calls, by two letters of its name: filter lists block
    // `/matomo.js`, `/clarity.js` and their like wherever they come from, ours too, which load nothing.
    chunkFileNames: ({ name }) =>
      name.startsWith('way') ? '[name].js' : `follow-up-${name.slice(0, 2)}.js`,
  },
  plugins: [
    ...(name === 'diagnostics' ? [] : [diagnosticsBeside()]),
    ...scriptTagPlugins({ module: true }),
  ],
}));

/** Each language is three files of nothing but phrases, fetched by their address. */
const languageFiles = groups.map((group) => ({
  input: Object.fromEntries(languages.map((lang) => [lang, `src/locales/${lang}/${group}.ts`])),
  output: {
    ...scriptTagOutput,
    dir: `dist/${builtFolder(group)}`,
    format: 'es',
    sourcemap: false,
  },
  plugins: scriptTagPlugins({ module: true }),
}));

const { dependencies: ours, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const dependencyNames = Object.keys({ ...ours, ...peerDependencies });

/** The modules for npm: one file per source file, dependencies left to the app. */
const npmModules = {
  input: [...filesIn(npm), ...elementDefinitions, 'src/locales/languages.ts'],
  external: (id) => dependencyNames.some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: 'dist/npm',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
    // src/ is in the package; the maps point there instead of carrying it a second time.
    sourcemapExcludeSources: true,
    // React Server Components leave to the browser what has hooks.
    banner: ({ name }) => (name === 'entries/npm/react' ? "'use client';" : ''),
  },
  plugins: [languagesByName(), typescript()],
};

export default [gateBundle, elementBundles, ...smallBundles, ...languageFiles, npmModules];
