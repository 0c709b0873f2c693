import path from 'node:path';

/**
 * For the script tag, languages are files beside the bundles, fetched by their address: no bundle
 * has to list them, and a site may leave out those that it does not need.
 */
export function localesBeside() {
  return {
    name: 'locales-beside',
    resolveId: (source) =>
      source.endsWith('/import-phrases.js')
        ? path.resolve('src/locales/beside/import-phrases.ts')
        : null,
  };
}
