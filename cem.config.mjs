import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';
import { plainElements } from './scripts/plain-elements.mjs';

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

/** Editors show what a type allows, not what we call it: `'bar' | 'card'` instead of `BannerLayout`. */
function resolvedTypes() {
  const resolve = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (node.resolvedType) {
      node.type = node.resolvedType;
      delete node.resolvedType;
    }
    Object.values(node).forEach(resolve);
  };
  return {
    name: 'resolved-types',
    packageLinkPhase: ({ customElementsManifest }) => resolve(customElementsManifest),
  };
}

/** Only elements and events are public; everything else in those folders is internal. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.schemaVersion = '2.1.0';
      const isPublic =
        (path) =>
        ({ tagName }) =>
          tagName || path.includes('/events/');
      for (const module of customElementsManifest.modules) {
        const names = [];
        module.declarations = (module.declarations ?? []).filter(isPublic(module.path));
        for (const declaration of module.declarations) {
          names.push(declaration.name);
          declaration.members = declaration.members?.filter(({ privacy }) => privacy !== 'private');
        }
        module.exports = (module.exports ?? []).filter(
          ({ kind, declaration }) =>
            kind === 'custom-element-definition' || names.includes(declaration?.name),
        );
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ declarations, exports }) => declarations.length + exports.length > 0,
      );
      customElementsManifest.modules.push(plainElements);
    },
  };
}

export default {
  globs: ['src/elements/**/*.ts', 'src/events/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  overrideModuleCreation({ ts, globs }) {
    const files = getTsProgram(ts, globs, 'tsconfig.json').getSourceFiles();
    return files.filter(({ fileName }) => globs.some((glob) => fileName.includes(glob)));
  },
  plugins: [
    typeParserPlugin({ propertyName: 'resolvedType' }),
    publishedPaths(),
    withoutState(),
    resolvedTypes(),
    publicOnly(),
  ],
};
