// What node:test tells, in few lines: each failure in full, and each file with its totals.
import path from 'node:path';
import { inspect } from 'node:util';
import { recordResult } from './test-results.mjs';

/** The one engine that this process tests in, if any. */
const engine = process.env.TEST_ENGINE;

export default async function* nodeReporter(events) {
  const groups = [];
  let file;
  for await (const { type, data } of events) {
    if (type === 'test:start') groups[data.nesting] = data.name;
    if (type === 'test:diagnostic') yield describeLate(data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const here = fileOf(groups, data);
    if (file && file.name !== here) yield file.summary();
    if (file?.name !== here) file = new FileTotals(here);
    yield file.add(type === 'test:pass', groups.slice(0, data.nesting), data);
  }
  if (file) yield file.summary();
}

/** A file is a group of its own where one process runs many; see run-files.mjs. */
const fileOf = ([outermost], { file }) =>
  path.relative('', isFile(outermost) ? outermost : (file ?? ''));

const isFile = (name) => /\.test\.m?[jt]s$/.test(name ?? '');

class FileTotals {
  #started = performance.now();
  #totals = { passed: 0, failed: 0 };

  constructor(name) {
    this.name = name;
  }

  /** Returns what is to be said of it. */
  add(passed, groups, data) {
    if (!isTest(data)) return '';
    const name = nameOf([...groups, data.name]);
    this.#totals[passed ? 'passed' : 'failed']++;
    recordResult({ file: this.name, engine, name, passed });
    return passed ? '' : `\n✖ ${this.#label()} › ${name}\n${describeError(data.details.error)}\n\n`;
  }

  summary() {
    const { passed, failed } = this.#totals;
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1);
    return `${failed ? '✖' : '✔'} ${this.#label()}: ${passed} passed, ${failed} failed, ${seconds} s\n`;
  }

  #label() {
    return [engine, this.name].filter(Boolean).join(' ');
  }
}

/**
 * What fails after its test has ended is no test's failure for node:test, which only says so at the end
 * and gives the exit code 1; here it fails the file that the test is in.
 */
function describeLate(message) {
  const [, place] =
    /^Error: .* at (\S+):\d+:\d+ generated asynchronous activity/.exec(message) ?? [];
  if (!place) return '';
  recordResult({ file: path.relative('', place), engine, name: 'after its tests', passed: false });
  return `\n✖ ${[engine, path.relative('', place)].filter(Boolean).join(' ')} › after its tests\n    ${message}\n\n`;
}

/** Without the groups of the file and the engine, which a result has anyway. */
const nameOf = (groups) =>
  groups.filter((name) => !isFile(name) && name !== engine).join(' › ') || 'the whole file';

/** A group counts where something failed that is none of its tests: a hook, or a file that cannot be loaded. */
function isTest({ details, skip, todo }) {
  if (skip !== undefined || todo !== undefined) return false;
  return details.type !== 'suite' || isOwnFailure(details.error);
}

const isOwnFailure = (error) => error !== undefined && error.failureType !== 'subtestsFailed';

function describeError(error) {
  return inspect(error?.cause ?? error).replace(/^/gm, '    ');
}
