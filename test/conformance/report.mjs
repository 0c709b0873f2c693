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
  const sum = (library, rows) => {
    const verdicts = rows.map(({ id }) => resultOf(library, id).verdict);
    const count = (wanted) => verdicts.filter((verdict) => verdict === wanted).length;
    const missing = count('not offered');
    const yes = `${count('yes')} of ${count('yes') + count('no')}`;
    return missing ? `${yes}, ${missing} not offered` : yes;
  };
  const table = (rows) =>
    [
      ['', ...libraries.map(({ name, version }) => (version ? `${name} ${version}` : name))],
      ['---', ...libraries.map(() => '---')],
      ...rows.map(({ id, title }) => [
        title,
        ...libraries.map((library) => resultOf(library, id).verdict),
      ]),
      ['**yes**', ...libraries.map((library) => sum(library, rows))],
    ].map((cells) => `| ${cells.join(' | ')} |`);
  const inFrameworks = cases.filter(({ framework }) => framework);
  const inPages = cases.filter(({ framework }) => !framework);
  return [
    '# Conformance',
    '',
    introduction(engine),
    '',
    ...table(inPages),
    '',
    ...(inFrameworks.length
      ? ['## In components of frameworks', '', aboutFrameworks, '', ...table(inFrameworks), '']
      : []),
    ...libraries.flatMap((library) => reasons(library, cases, resultOf)),
  ].join('\n');
}

const aboutFrameworks = `A component that renders a gated script and a gated frame, in
[test/conformance/frameworks](../test/conformance/frameworks): written for each library as the page’s own markup
is, changed before and after the grant, and taken out.`;

const introduction = (
  engine,
) => `Printed by \`npm run conformance\` in ${engine}. Each row is a page in
[test/conformance/cases](../test/conformance/cases): plain HTML with steps and expected results. An adapter
in [test/conformance/adapters](../test/conformance/adapters) brings in each library: it marks what needs
consent, includes the library and answers for the visitor, the way the library's own manual says. "no" means
that the expected result did not occur, "not offered" that the library has no such feature and says nothing else,
"n/a" that the question does not arise.`;

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
