// The command, run as somebody would; beside this process, which serves the sites.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { chromiumOptions, findEngine, wantedEngines } from '../harness/engines.mjs';

/** Registers tests of what is the same in all engines. */
export const scanningChromium = (defineTests) => scanningEngines(defineTests, ['chromium']);

/** Registers the same tests for each engine that puppeteer drives. */
export function scanningEngines(defineTests, engines = ['chromium', 'firefox']) {
  for (const engine of engines.filter((name) => wantedEngines.includes(name)))
    describe(engine, { skip: !findEngine(engine) && `${engine} is not installed` }, () =>
      defineTests(engine, (...args) => scan(engine, args)),
    );
}

/**
 * Nothing on the test sites takes long, so that the scan waits less than it does elsewhere.
 *
 * @returns {Promise<{ status: number, stdout: string, stderr: string }>}
 */
function scan(engine, args) {
  const browser = engine === 'chromium' ? 'chrome' : engine;
  const command = path.join(root, 'bin/consent-elements.mjs');
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        command,
        'scan',
        '--browser',
        browser,
        '--executable',
        engine === 'chromium' ? chromiumOptions().executablePath : findEngine(engine),
        '--delay',
        '0',
        '--wait',
        '0.5',
      ].concat(args),
      { cwd: root },
    );
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'])
      child[name].setEncoding('utf8').on('data', (text) => (said[name] += text));
    child.on('close', (status) => resolve({ status, ...said }));
  });
}
