// An adapter says how a site uses a library; this gives it the package's files.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

const types = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };

/**
 * @typedef {object} Adapter what a site that uses the library writes, as its manual says
 * @property {string} name
 * @property {string} [version] exact; left out for the package that the suite is in
 * @property {string[]} served files of the package, which the pages find in `/_library/`
 * @property {string} [config] a script of the site's own, `/_library/config.js`
 * @property {boolean} [isBundled] whether the site's script imports the library by name, with a bundler
 * @property {(page: { nonce?: string }) => { head: string, body: string }} include the tags
 * @property {(attributes: object, text: string) => string} script a script that needs consent
 * @property {(attributes: object) => string} [iframe] a frame that needs consent
 * @property {string} isReady an expression of the page
 * @property {string} accept @property {string} reject @property {string} withdraw statements
 * @property {string} isGranted an expression: whether what needs consent has it
 * @property {(statements: string) => string} whenGranted statements that run others when it is granted
 * @property {string} question selector of the first layer
 * @property {string} cookie name
 * @property {Record<string, { verdict: 'not offered' | 'n/a', reason: string }>} [without] features that the
 *   library does not have
 * @property {Record<string, string>} [because] reasons that its sources give, by the case's id
 */

/** Adapters, by their file. */
export const libraryNames = [
  'consent-elements',
  'vanilla-cookieconsent',
  'klaro',
  'orejime',
  'c15t',
  'cookieyes',
];

/** @returns {Promise<Adapter>} */
export const loadAdapter = async (name) => (await import(`./adapters/${name}.mjs`)).default;

/** What the pages find in `/_library/`, from the folder that a library's package is in. */
export const filesOf = ({ served, config = '', isBundled }, folder) =>
  Object.fromEntries([
    ...served.map((file) => [
      path.basename(file),
      { body: readFileSync(path.join(folder, file)), type: types[path.extname(file)] },
    ]),
    ['config.js', { body: isBundled ? bundle(config, folder) : config, type: types['.js'] }],
  ]);

/** With the library that is in a folder, as a site's own bundler does it. */
function bundle(contents, resolveDir) {
  const stdin = { contents, resolveDir };
  const built = buildSync({
    stdin,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return built.outputFiles[0].text;
}
