// What each folder of src/ may import: the walls of docs/architecture.md as data.
import path from 'node:path';
import ts from 'typescript';

/** Ring → the rings and packages it may import, beside itself. */
const allowed = {
  consent: [],
  policy: [],
  formats: ['marked'],
  locales: [],
  page: [],
  events: ['consent'],
  signals: ['consent', 'declarations'],
  server: ['consent'],
  declarations: ['consent', 'page'],
  effects: ['consent', 'page'],
  gate: ['consent', 'declarations', 'events', 'signals', 'page'],
  elements: [
    'consent',
    'declarations',
    'policy',
    'formats',
    'locales',
    'events',
    'page',
    'lit',
    '@lit/reactive-element',
    '@floating-ui/dom',
    'diff',
    'dompurify',
  ],
};

/** The list of what the gate fetches when it is needed names those files, for their types. */
const mayNameEntries = 'gate/bundles.ts';

/**
 * Checks one source file against the rules. Imports of types count like any other: they are
 * knowledge, too.
 *
 * @param {string} file its path from src/, as 'gate/start-gate.ts'
 * @param {string} source
 * @returns {string[]} a sentence for each import that is against the rules
 */
export function findViolations(file, source) {
  const ring = ringOf(file);
  // The entries put the rings together: they may know everything.
  if (ring === undefined) return [];
  if (!(ring in allowed)) return [`${file}: src/${ring} has no rules yet, see import-rules.mjs`];

  return importsOf(source).flatMap((specifier) => {
    if (!specifier.startsWith('.')) {
      const name = packageOf(specifier);
      return allowed[ring].includes(name) ? [] : [`${file}: ${ring} may not import ${name}`];
    }
    const target = path.posix.join(path.posix.dirname(file), specifier);
    if (target.startsWith('..')) return [`${file}: ${specifier} is outside src`];
    const targetRing = ringOf(target);
    if (targetRing === undefined && file === mayNameEntries) return [];
    if (targetRing === undefined) return [`${file}: nothing imports an entry (${specifier})`];
    const isAllowed = targetRing === ring || allowed[ring].includes(targetRing);
    return isAllowed ? [] : [`${file}: ${ring} may not import ${targetRing} (${specifier})`];
  });
}

/** The first folder; `undefined` for an entry. */
function ringOf(file) {
  const [folder] = file.split('/');
  return folder === 'entries' ? undefined : folder;
}

function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Static and dynamic imports, re-exports, and `import('…')` in types. */
function importsOf(source) {
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}
