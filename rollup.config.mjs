import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { adoptedStyles } from './scripts/rollup/adopted-styles.mjs';
import { arrowFunctions } from './scripts/rollup/arrow-functions.mjs';
import { fewLetters } from './scripts/rollup/few-letters.mjs';
import { letForConst } from './scripts/rollup/let-for-const.mjs';
import { localesBeside } from './scripts/rollup/locales-beside.mjs';
import { minifyTemplates } from './scripts/rollup/minify-templates.mjs';
import { ownCopies } from './scripts/rollup/own-copies.mjs';
import { sharedChunk } from './scripts/rollup/shared-chunk.mjs';
import { typescript } from './scripts/rollup/typescript.mjs';

/** Entries appear here when their source does; one that is not there yet is left out. */
const present = (files) => files.filter((file) => existsSync(file));

const elementDefinitions = existsSync('src/elements')
  ? present(readdirSync('src/elements').map((tag) => `src/elements/${tag}/define.ts`))
  : [];

/** 'production' is Lit without its warnings. */
const dependencies = () => nodeResolve({ exportConditions: ['production', 'browser'] });

const minify = ({ module }) =>
  terser({
    ecma: 2022,
    module,
    // An IIFE has no top level of its own but ours, so its names may be shortened too.
    toplevel: true,
    compress: {
      passes: 3,
      keep_fargs: false,
      unsafe_arrows: true,
      pure_getters: true,
      inline: module ? 1 : 3,
    },
    mangle: { nth_identifier: fewLetters },
    format: { comments: false },
  });

/** What the gate imports when somebody has to see something: `src/consent-ui.ts` and its like. */
const elementEntries = readdirSync('src')
  .filter((file) => file.endsWith('-ui.ts'))
  .map((file) => `src/${file}`)
  // The banner's comes first: it is what a first visit waits for.
  .sort((a, b) => Number(b === 'src/consent-ui.ts') - Number(a === 'src/consent-ui.ts'))
  // For a page that has phrases of its own.
  .concat('src/locales.ts');

/**
 * Names without a hash, and the same in every build: filter lists match on parts of addresses, and a
 * page that pins `integrity` wants to know a file by its name.
 */
const scriptTagOutput = {
  dir: 'dist',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
};
const scriptTagPlugins = ({ module }) => [
  localesBeside(),
  adoptedStyles(),
  typescript({ devMode: false }),
  dependencies(),
  minifyTemplates(),
  letForConst(),
  minify({ module }),
];

/** The gate: one classic script. */
const gateBundle = {
  input: present(['src/consent-elements.ts']),
  output: { ...scriptTagOutput, format: 'iife' },
  plugins: [arrowFunctions(), ...scriptTagPlugins({ module: false })],
};

/** One build for all of them, so that they share what they have in common. */
const elementBundles = {
  input: elementEntries,
  // The others may take from the first one's file what it does not give to the page.
  preserveEntrySignatures: 'allow-extension',
  output: { ...scriptTagOutput, format: 'es', manualChunks: sharedChunk(elementEntries) },
  plugins: [
    // Who opens the preferences waits for them: for one file, then, and one of details if there are any.
    ownCopies({
      in: /\/elements\/(consent-preferences|receipt)\/|\/en\/(preferences|details)\.ts$/,
      of: /\/(declarations\/\w+-reader|consent\/safe-address|events\/consent-events|en\/(categories|stored)|shared\/(declarations-controller|duration|light-root|light-styles|plural|stored-texts))\.ts$/,
    }),
    ownCopies({ in: /\/elements\/receipt\//, of: /\/shared\/disclosure\.styles\.ts$/ }),
    ...scriptTagPlugins({ module: true }),
  ],
};

/** These share nothing, neither with each other nor with the elements: each comes alone, if at all. */
const smallBundles = present(
  ['way-back', 'follow-up', 'effects', 'diagnostics'].map((name) => `src/${name}.ts`),
).map((input) => ({
  input: [input],
  preserveEntrySignatures: 'allow-extension',
  output: {
    ...scriptTagOutput,
    format: 'es',
    // One file for each vendor's consent calls, by two letters of its name: filter lists block
    // `/matomo.js`, `/clarity.js` and their like wherever they come from, ours too, which load nothing.
    chunkFileNames: ({ name }) =>
      name.startsWith('way') ? '[name].js' : `follow-up-${name.slice(0, 2)}.js`,
  },
  plugins: scriptTagPlugins({ module: true }),
}));

/** Each language is three files of nothing but phrases, which are fetched by their address. */
const languageFiles = [
  ['src/locales/consent', 'dist/locales'],
  ['src/locales/policy', 'dist/locales/policy'],
  ['src/locales/receipt', 'dist/locales/receipt'],
].map(([from, dir]) => ({
  input: readdirSync(from).map((file) => `${from}/${file}`),
  output: { ...scriptTagOutput, dir, format: 'es', sourcemap: false },
  plugins: scriptTagPlugins({ module: true }),
}));

const dependencyNames = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);

/** The modules for npm: one file per source file, dependencies left to the app. */
const npmModules = {
  input: present([
    'src/index.ts',
    'src/elements.ts',
    'src/locales.ts',
    'src/server.ts',
    'src/receipt.ts',
    'src/policy.ts',
    'src/policy-json.ts',
    'src/policy-markdown.ts',
    ...elementDefinitions,
  ]),
  external: (id) => dependencyNames.some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: 'dist/npm',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
    // src/ is in the package; the maps point there instead of carrying it a second time.
    sourcemapExcludeSources: true,
  },
  plugins: [typescript({ devMode: true })],
};

export default [gateBundle, elementBundles, ...smallBundles, ...languageFiles, npmModules].filter(
  ({ input }) => input.length > 0,
);
