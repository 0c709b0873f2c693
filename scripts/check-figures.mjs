// `npm run check-figures`: how often `check-policy` is right about the sentences and policies that were
// judged by hand, law by law; `-- gdpr --held-out --show` lists where it is not. What the phrases were
// written from ("seen") and what was kept from view until they were finished ("held out") are apart.
import { parseArgs } from 'node:util';
import '../test/harness/typescript.mjs';

const { values, positionals } = parseArgs({
  options: { show: { type: 'boolean' }, set: { type: 'string' } },
  allowPositionals: true,
});
const { LAWS } = await import('../src/policy/requirements/laws.ts');
const { policyFigures, precisionOf, recallOf, sentenceFigures } =
  await import('../test/policy/judged/figures.ts');

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
const sets = values.set ? [values.set] : ['seen', 'held-out'];
for (const [law, { languages }] of Object.entries(LAWS)) {
  if (positionals.length && !positionals.includes(law)) continue;
  for (const set of sets) {
    for (const language of languages)
      print(`${law} sentences, ${language}, ${set}`, sentenceFigures(law, language, set));
    print(`${law} missing in policies, ${set}`, policyFigures(law, set));
  }
}
