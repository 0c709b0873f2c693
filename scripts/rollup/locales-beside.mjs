import path from 'node:path';

/**
 * For the script tag, languages are files beside the bundles that are fetched by their address: no
 * bundle has to list them, and a page can be served without those that it does not need.
 */
export function localesBeside() {
  return {
    name: 'locales-beside',
    resolveId(source) {
      const [file] = /import-(consent|policy|receipt)(?=\.js$)/.exec(source) ?? [];
      return file ? path.resolve(`src/locales/beside/${file}.ts`) : null;
    },
  };
}
