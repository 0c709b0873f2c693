// The table, as Markdown: a line for each case, a column for each library, and every reason below.

/**
 * @param {object} run
 * @param {import('./cases.mjs').Case[]} run.cases
 * @param {import('./library.mjs').Adapter[]} run.libraries
 * @param {{ library: string, id: string, verdict: string, reason?: string }[]} run.results
 * @param {string} run.engine name and version
 */
export function report({ cases, libraries, results, engine }) {
  const resultOf = (library, id) =>
    results.find((result) => result.library === library.name && result.id === id);
  const rows = cases.map(({ id, title }) => [
    title,
    ...libraries.map((library) => resultOf(library, id).verdict),
  ]);
  const sums = libraries.map((library) => {
    const own = results.filter((result) => result.library === library.name);
    const yes = own.filter(({ verdict }) => verdict === 'yes').length;
    return `${yes} of ${own.filter(({ verdict }) => verdict !== 'n/a').length}`;
  });
  const table = [
    ['', ...libraries.map(({ name, version }) => (version ? `${name} ${version}` : name))],
    ['---', ...libraries.map(() => '---')],
    ...rows,
    ['**yes**', ...sums],
  ];
  return [
    '# Conformance',
    '',
    introduction(engine),
    '',
    ...table.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    ...libraries.flatMap((library) => reasons(library, cases, resultOf)),
  ].join('\n');
}

const introduction = (
  engine,
) => `Printed by \`npm run conformance\` in ${engine}. Each row is a page in
[test/conformance/cases](../test/conformance/cases): plain HTML with steps and expected results. An adapter
in [test/conformance/adapters](../test/conformance/adapters) brings in each library: it marks what needs
consent, includes the library and answers for the visitor, the way the library's own manual says. "no" means
that the expected result did not occur, or that the library has no such feature; "n/a" means that the question
does not arise.`;

function reasons(library, cases, resultOf) {
  const lines = cases
    .map((testCase) => ({ ...testCase, ...resultOf(library, testCase.id) }))
    .filter(({ verdict }) => verdict !== 'yes')
    .map(({ id, title, reason }) => {
      const because = library.because?.[id];
      return `- ${title}: ${because ? `${because} (${reason})` : reason}`;
    });
  return lines.length > 0 ? [`## ${library.name}`, '', ...lines, ''] : [];
}
