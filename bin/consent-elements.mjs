#!/usr/bin/env node
// `npx consent-elements check-policy privacy.html --law gdpr`: what a law wants told and a policy does
// not, for editors and CI. Ends with 0 if nothing is missing, 1 if something is, 2 if it could not look.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSections, readHtml } from '../dist/npm/entries/npm/policy.js';

if (process.argv[2] === 'compare-policy') {
  await import('./compare-policy.mjs');
  process.exit();
}

const USAGE = `Usage: consent-elements check-policy FILE [--law popia|gdpr]
       consent-elements compare-policy OLD NEW [--json]

Says what POPIA (section 18, the default) or the GDPR (articles 13 and 14) want a privacy policy to
tell and FILE does not. FILE is HTML, Markdown (.md) or JSON (.json); "-" reads HTML from the
standard input. It goes by English words and by data-covers; whether what is there is right and
enough, only a lawyer can say.`;

/** Only what the file needs is loaded. */
const converters = {
  '.md': async (text) =>
    (await import('../dist/npm/entries/npm/policy-markdown.js')).markdownToHtml(text),
  '.json': async (text) =>
    (await import('../dist/npm/entries/npm/policy-json.js')).jsonToHtml(text),
};
converters['.markdown'] = converters['.md'];

async function read(file) {
  const text = readFileSync(file === '-' ? 0 : file, 'utf8');
  const [, , src] = /<policy-viewer\b[^>]*\ssrc=(["']?)([^"'\s>]+)\1/i.exec(text) ?? [];
  // Where it is depends on the server, so nobody should take what is said for an answer about it.
  if (src) console.error(`${file}: the policy at src="${src}" was not looked at. Check that file.`);
  return readHtml((await converters[extname(file).toLowerCase()]?.(text)) ?? text);
}

function report(file, sections, { law, points, missing }) {
  const titleOf = (id) => sections.find((section) => section.id === id)?.title;
  const lines = missing.map((point) => {
    const place = titleOf(point.where);
    return [
      `\n${point.reference}  ${point.title}`,
      `  missing: ${point.missing.join('; ')}`,
      ...(place ? [`  likely place: ${place} (#${point.where})`] : []),
    ].join('\n');
  });
  const told = points.length - missing.length;
  const count = `${told} of ${points.length} points are told in full`;
  return [`${file}, ${law.toUpperCase()}: ${count}.`, ...lines].join('\n');
}

try {
  const { values, positionals } = parseArgs({
    options: { law: { type: 'string', default: 'popia' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  const [command, file, ...others] = positionals;
  if (values.help) {
    console.log(USAGE);
  } else if (command !== 'check-policy' || !file || others.length) {
    throw new TypeError(USAGE);
  } else {
    const sections = await read(file);
    const check = checkSections(sections, values.law);
    console.log(report(file, sections, check));
    process.exitCode = check.missing.length ? 1 : 0;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
