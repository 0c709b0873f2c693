/** The manifest describes what is published: `dist/npm/….js`, not `src/….ts`. */
function publishedPaths() {
  const published = (file) => file?.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/npm/$1.js');
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

/** `{ state: true }` in Lit's `static properties`: inner state, which is no attribute. */
function withoutState() {
  const states = new Map();
  return {
    name: 'without-state',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const properties = node.members.find(
        (member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'properties',
      );
      const names = (properties?.initializer?.properties ?? [])
        .filter((property) => /\bstate: true\b/.test(property.initializer?.getText() ?? ''))
        .map((property) => property.name.getText());
      states.set(node.name.text, names);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules)
        for (const declaration of declarations) {
          const names = states.get(declaration.name) ?? [];
          const isState = ({ name }) => names.includes(name);
          if (declaration.attributes)
            declaration.attributes = declaration.attributes.filter((one) => !isState(one));
          for (const member of (declaration.members ?? []).filter(isState)) {
            member.privacy = 'private';
            delete member.attribute;
          }
        }
    },
  };
}

export default {
  globs: ['src/elements/**/*.ts', 'src/events/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths(), withoutState()],
};
