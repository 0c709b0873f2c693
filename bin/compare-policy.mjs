// `npx consent-elements compare-policy old.md new.md`: what changed between two versions of a policy, for
// reviews and CI. Ends with 0, with 1 if links into the old version are dead, with 2 if it could not look.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { comparePolicies, lostLinks, readHtml } from '../dist/npm/entries/npm/policy.js';

const USAGE = `Usage: consent-elements compare-policy OLD NEW [--json]

Says what changed between two versions of a policy, section by section, as <policy-viewer> shows it:
[-removed-] and {+added+} words. OLD and NEW are HTML, Markdown (.md) or JSON (.json). Ends with 1 if an id or an
alias of a section in OLD leads nowhere in NEW: data-aliases keeps such links alive.`;

/** Only what the files need is loaded. */
async function read(file) {
  const text = readFileSync(file, 'utf8');
  const entries = '../dist/npm/entries/npm';
  switch (extname(file).toLowerCase()) {
    case '.md':
    case '.markdown':
      return readHtml((await import(`${entries}/policy-markdown.js`)).markdownToHtml(text));
    case '.json':
      return readHtml((await import(`${entries}/policy-json.js`)).jsonToHtml(text));
    default:
      return readHtml(text);
  }
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

function report(changes, lost) {
  const changed = changes.filter(({ change }) => change !== 'same');
  const dead = lost.map(({ id, title }) => `  #${id} (${title})`);
  return [
    `${changed.length} of ${changes.length} sections differ.`,
    ...changed.flatMap(sectionReport),
    ...(dead.length ? ['\nDead links, which data-aliases would keep alive:', ...dead] : []),
  ].join('\n');
}

/** Resolves when all is written: the process ends then. */
const print = (text) => new Promise((resolve) => process.stdout.write(`${text}\n`, resolve));

try {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) {
    await print(USAGE);
  } else if (positionals.length !== 2) {
    throw new TypeError(USAGE);
  } else {
    const [from, to] = await Promise.all(positionals.map(read));
    const sections = comparePolicies(from, to);
    const lost = lostLinks(from, to);
    await print(
      values.json ? JSON.stringify({ sections, lost }, undefined, 2) : report(sections, lost),
    );
    process.exitCode = lost.length ? 1 : 0;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
