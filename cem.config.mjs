/** The manifest describes what is published: `dist/npm/….js`, not `src/….ts`. */
function publishedPaths() {
  const published = (file) => file?.replace(/^\/?src\/(.*)\.ts$/, 'dist/npm/$1.js');
  const rewrite = (node) => {
    if (node === null || typeof node !== 'object') return;
    for (const [key, value] of Object.entries(node)) {
      if ((key === 'path' || key === 'module') && typeof value === 'string') {
        node[key] = published(value);
      } else {
        rewrite(value);
      }
    }
  };
  return {
    name: 'published-paths',
    packageLinkPhase: ({ customElementsManifest }) => rewrite(customElementsManifest),
  };
}

export default {
  globs: ['src/elements/**/*.ts', 'src/events/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths()],
};
