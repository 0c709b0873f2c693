// What each folder of src/ may know: the rings of docs/architecture.md as data, for dependency-cruiser.
// Imports of types count like any other: they are knowledge, too.

/** Ring → the other rings and the packages that it may import. */
const rings = {
  consent: [],
  policy: [],
  formats: ['consent', 'policy', 'marked', 'marked-alert', 'marked-footnote', 'parse5'],
  locales: [],
  page: [],
  events: ['consent'],
  signals: ['consent', 'declarations'],
  server: ['consent'],
  records: ['consent', 'server', 'kysely', 'node:crypto'],
  declarations: ['consent', 'page'],
  effects: ['consent', 'page'],
  import: ['consent', 'declarations', 'page', 'js-cookie'],
  check: ['consent', 'declarations', 'events', 'signals', 'page', 'gate'],
  doctor: ['consent', 'declarations', 'page', 'check', 'elements', 'lit', '@lit/reactive-element'],
  gate: ['consent', 'declarations', 'events', 'signals', 'page'],
  frameworks: ['consent', 'page', 'react', 'vue', 'solid-js', '@angular/core'],
  testing: ['consent', 'events', 'page', 'gate'],
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

/** The one file that names the lazy entries, for their types. */
const namesEntries = '^src/gate/bundles\\.ts$';

const anyOf = (names) => `(${names.join('|')})/`;

/** Modules of Node's own have their name as path, without a folder. */
const pathsOf = (names) => [
  `^(src|node_modules)/${anyOf(names)}`,
  ...names.filter((name) => name.startsWith('node:')).map((name) => `^${name.slice(5)}$`),
];

const ringRules = Object.entries(rings).map(([ring, allowed]) => ({
  name: `ring-${ring}`,
  comment: `src/${ring} may import ${[ring, ...allowed].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${ring}/`, ...(ring === 'gate' && { pathNot: namesEntries }) },
  to: { pathNot: pathsOf([ring, ...allowed]) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...ringRules,
    {
      name: 'ring-without-rules',
      comment: 'A new folder of src/ needs a line in the table above.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${anyOf([...Object.keys(rings), 'entries'])}` },
      to: {},
    },
    {
      name: 'entries-only-put-together',
      comment: 'Nothing imports an entry but another entry.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/entries/|${namesEntries}` },
      to: { path: '^src/entries/' },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea, or miss a third one.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['types', 'import', 'default'],
      exportsFields: ['exports'],
    },
  },
};
