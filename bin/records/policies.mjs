// `--policy VERSION=FILE`: the policies that answers were given under, and what each changed.
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { comparePolicies, lostLinks } from '../../dist/npm/entries/npm/policy.js';
import { report } from '../compare-policy.mjs';
import { readPolicy } from '../read-policy.mjs';

/** As `data-policy-version` allows it, and fit to name a file. */
const VERSION = /^([A-Za-z0-9][A-Za-z0-9._-]{0,31})=(.+)$/;

/**
 * @param {readonly string[]} pairs
 * @throws TypeError for what is no `VERSION=FILE`, a version that is there twice, or a file that is not there
 */
export function checkPolicies(pairs) {
  const versions = new Set();
  for (const pair of pairs) {
    const [, version, file] = VERSION.exec(pair) ?? [];
    if (!version)
      throw new TypeError(`--policy ${pair}: allowed is VERSION=FILE, 2026-05-13=privacy.html.`);
    if (versions.has(version)) throw new TypeError(`--policy ${pair}: ${version} is there twice.`);
    if (!existsSync(file)) throw new TypeError(`--policy ${pair}: there is no such file.`);
    versions.add(version);
  }
}

/**
 * @param {readonly string[]} pairs the oldest first
 * @returns by version: its title, language and sections, its file, and the comparison with the version before it
 */
export async function readPolicies(pairs) {
  const policies = new Map();
  let before;
  for (const pair of pairs) {
    const [, version, path] = VERSION.exec(pair);
    const policy = { version, ...(await read(pair, path)) };
    policies.set(version, { ...policy, comparison: before && comparisonOf(before, policy) });
    before = policy;
  }
  return policies;
}

const LANGUAGE = /<(?:html|policy-viewer)\b[^>]{0,1000}\slang=(["']?)([\w-]{2,35})\1/i;

/** @throws TypeError for what holds no policy */
async function read(pair, path) {
  try {
    const text = readFileSync(path);
    return {
      ...(await readPolicy(path, {})),
      language: LANGUAGE.exec(text.toString())?.[2],
      file: { ending: extname(path) || '.html', text },
    };
  } catch (error) {
    throw new TypeError(`--policy ${pair}: ${error.message}`, { cause: error });
  }
}

function comparisonOf(from, to) {
  const sections = comparePolicies(from.sections, to.sections);
  const title = { from: from.title, to: to.title };
  const text = report(title, sections, lostLinks(from.sections, to.sections));
  return { from: from.version, sections, text };
}
