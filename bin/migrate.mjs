// `consent-elements migrate`: pages of other consent libraries, rewritten for this one.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { migrateMarkup } from './migrate-markup.mjs';

export const usage = `Usage: consent-elements migrate FILE… [--map analytics=measurement …] [--write]

Rewrites the HTML by which vanilla-cookieconsent, Klaro, Orejime, Cookiebot, OneTrust, Complianz, CookieYes and c15t
hold scripts and frames back: data-category, data-name, data-purpose, data-cookieconsent, data-cookieyes and
optanon-category-… become data-consent, src of frames becomes data-src, scripts get type="text/plain".
Everything else in the file stays as it is; links that open the old library's settings are listed. Prints what would
change; --write changes the files.

FILE can have * and **, in quotes. --map says what a name is called here, and can be repeated. Without it,
"analytics", "statistics" and the like become measurement, "necessary" essential, and other names stay.

Ends with 0, with 1 if something is left to do by hand, with 2 if a file could not be read.`;

const PAIR = /^[^=\s]+=[a-z][a-z0-9-]{0,31}(\.[a-z][a-z0-9-]{0,31})?$/;

/** @returns the exit code */
export async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    options: {
      map: { type: 'string', multiple: true, default: [] },
      write: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (!positionals.length) throw new TypeError(usage);
  const pairs = values.map.flatMap((one) => one.split(/[\s,]+/).filter(Boolean));
  for (const pair of pairs)
    if (!PAIR.test(pair))
      throw new TypeError(
        `--map ${JSON.stringify(pair)} is not known: it takes pairs such as analytics=measurement`,
      );
  const files = positionals.flatMap(filesOf);
  return Math.max(...files.map((file) => migrate(file, pairs, values.write)));
}

function migrate(file, pairs, isWritten) {
  let before;
  try {
    before = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(error.message);
    return 2;
  }
  const { html, count, notes, names } = migrateMarkup(before, pairs);
  if (html !== before) {
    if (isWritten) writeFileSync(file, html);
    else process.stdout.write(createTwoFilesPatch(`a/${file}`, `b/${file}`, before, html));
  }
  console.error(`${file}: ${summary(count, isWritten)}`);
  if (names.length)
    console.error(
      `${file}: declare ${names.join(', ')} as categories, or say with --map what they are called here.`,
    );
  for (const { line, text } of notes) console.error(`${file}:${line}: ${text}`);
  return notes.length ? 1 : 0;
}

function summary(count, isWritten) {
  if (!count) return "nothing of another library's waits in it.";
  const elements = count === 1 ? '1 element' : `${count} elements`;
  return isWritten ? `${elements} rewritten.` : `${elements} to rewrite. --write does it.`;
}

/** Shells that do not expand patterns leave that to us. */
function filesOf(pattern) {
  if (!pattern.includes('*') || existsSync(pattern)) return [pattern];
  const expression = new RegExp(
    `^${pattern
      .replace(/^\.\//, '')
      .split(/(\*\*\/|\*)/)
      .map(
        (part) =>
          ({ '**/': '(?:.*/)?', '*': '[^/]*' })[part] ?? part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'),
      )
      .join('')}$`,
  );
  const found = readdirSync('.', { recursive: true })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => expression.test(file) && !/(^|\/)node_modules\//.test(file))
    .sort();
  // What is nowhere is reported as a file is.
  return found.length ? found : [pattern];
}
