// `npm run check-figures`: how often `check-policy` is right about the sentences and policies that were
// judged by hand, law by law; `-- gdpr --set first --show` lists where it is not. What the phrases were
// written from and what was held out are counted apart: see test/policy/judged/README.md.
import { parseArgs } from 'node:util';
import '../test/harness/typescript.mjs';

const { values, positionals } = parseArgs({
  options: { show: { type: 'boolean' }, set: { type: 'string' } },
  allowPositionals: true,
});
const { LAWS } = await import('../src/policy/requirements/laws.ts');
const { policyFigures, precisionOf, recallOf, sentenceFigures } =
  await import('../test/policy/judged/figures.ts');
const { JUDGED_SETS } = await import('../test/policy/judged/judged.ts');

const percent = (share) => `${(100 * share).toFixed(1).padStart(5)} %`;

function print(what, figures) {
  const { count, agreed, wrong, overlooked } = figures;
  const claims = `${agreed} right, ${wrong.length} wrong, ${overlooked.length} overlooked`;
  console.log(
    `${what.padEnd(34)} ${String(count).padStart(4)}  ${percent(precisionOf(figures))}  ${percent(recallOf(figures))}  ${claims}`,
  );
  if (!values.show) return;
  for (const one of wrong) console.log(`    wrong       ${one}`);
  for (const one of overlooked) console.log(`    overlooked  ${one}`);
}

console.log(`${''.padEnd(34)}    n  precision   recall`);
for (const law of positionals.length ? positionals : Object.keys(LAWS))
  for (const set of values.set ? [values.set] : JUDGED_SETS) {
    for (const language of LAWS[law].languages) {
      const figures = sentenceFigures(law, language, set);
      if (figures.count) print(`${law} sentences, ${language}, ${set}`, figures);
    }
    const figures = policyFigures(law, set);
    if (figures.count) print(`${law} missing in policies, ${set}`, figures);
  }
