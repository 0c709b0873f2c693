// `consent-elements compare-policy`: what changed between two versions of a policy, for reviews and CI.
import { parseArgs } from 'node:util';
import { comparePolicies, lostLinks } from '../dist/npm/entries/npm/policy.js';
import { headingsOption, headingsUsage, readOptions, readPolicy } from './read-policy.mjs';

export const usage = `Usage: consent-elements compare-policy OLD NEW [--headings infer] [--json]

Says what changed between two versions of a policy, section by section, as <policy-viewer> shows it:
[-removed-] and {+added+} words. OLD and NEW are HTML, Markdown (.md) or JSON (.json).

Ends with 0, with 1 if an id or an alias of a section in OLD leads nowhere in NEW (data-aliases keeps
such links alive), with 2 if a file could not be read.

${headingsUsage}`;

/** @returns the exit code */
export async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean' }, ...headingsOption },
    allowPositionals: true,
  });
  if (positionals.length !== 2) throw new TypeError(usage);
  const [from, to] = await Promise.all(
    positionals.map((file) => readPolicy(file, readOptions(values))),
  );
  const sections = comparePolicies(from.sections, to.sections);
  const lost = lostLinks(from.sections, to.sections);
  const title = { from: from.title, to: to.title };
  console.log(
    values.json
      ? JSON.stringify({ title, sections, lost }, undefined, 2)
      : report(title, sections, lost),
  );
  return lost.length ? 1 : 0;
}

const marks = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] };

const lineOf = ({ kind, isMoved, parts }) =>
  [
    kind === 'item' ? '* ' : '',
    isMoved ? '(moved) ' : '',
    ...parts.map(({ text, change }) => marks[change].join(text.replaceAll('\t', ' | '))),
  ].join('');

const isChanged = ({ isMoved, parts }) => isMoved || parts.some(({ change }) => change !== 'same');

function sectionReport({ path, title, formerTitle, change, added, removed, isMoved, blocks }) {
  const name = [...path, title || '(above the first section)'].join(' › ');
  const facts = [
    isMoved && change === 'changed' ? 'changed and moved' : change,
    `+${added} -${removed} words`,
    ...(formerTitle ? [`was "${formerTitle}"`] : []),
  ];
  return [
    `\n${name}: ${facts.join(', ')}`,
    ...blocks.filter(isChanged).map((block) => `  ${lineOf(block)}`),
  ];
}

/** A version without a title may have it in its front matter or its template, which says nothing. */
const isRenamed = ({ from, to }) => from !== to && from !== '' && to !== '';

/** A comparison as text. */
export function report(title, changes, lost) {
  const changed = changes.filter(({ change }) => change !== 'same');
  const dead = lost.map(({ id, title }) => `  #${id} (${title})`);
  return [
    `${changed.length} of ${changes.length} sections differ.`,
    ...(isRenamed(title) ? [`\nTitle: "${title.to}", was "${title.from}"`] : []),
    ...changed.flatMap(sectionReport),
    ...(dead.length ? ['\nDead links, which data-aliases would keep alive:', ...dead] : []),
  ].join('\n');
}
