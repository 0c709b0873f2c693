/**
 * In npm the list of languages is imported by the package's name, like a dependency: an app's bundler
 * can put the app's own, shorter list in its place.
 */
export function languagesByName() {
  return {
    name: 'languages-by-name',
    resolveId: (source) =>
      source === './languages.js' ? { id: 'consent-elements/languages.js', external: true } : null,
  };
}
