// `consent-elements scan` on a site that does forty things wrong, and on one that does all of it right.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { findEngine, wantedEngines } from '../harness/engines.mjs';
import { root } from '../../scripts/run.mjs';
import { serveSites, wrongPages } from './site/serve.mjs';

/** Runs the command beside this process, which serves the sites. */
const scan = (engine, ...args) =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        path.join(root, 'bin/consent-elements.mjs'),
        'scan',
        ...args,
        '--browser',
        engine === 'chromium' ? 'chrome' : engine,
        '--executable',
        findEngine(engine),
        '--delay',
        '0',
      ],
      { cwd: root },
    );
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });

let site;
before(async () => {
  site = await serveSites();
});
after(() => site.close());

const hits = (finding, { code, kind, name, by = '', detail = '', situation }) =>
  finding.code === code &&
  (kind === undefined || finding.kind === kind) &&
  finding.name.includes(name) &&
  finding.by.includes(by) &&
  finding.detail.includes(detail) &&
  (situation === undefined || finding.situation === situation);

for (const engine of ['chromium', 'firefox'].filter((name) => wantedEngines.includes(name)))
  describe(engine, { skip: !findEngine(engine) && `${engine} is not installed` }, () => {
    test('everything that the faulty site does wrong is found', async () => {
      const addresses = Object.keys(wrongPages).map((name) => site.url(`/wrong/${name}`));
      const { status, stdout, stderr } = await scan(engine, ...addresses, '--json');
      assert.equal(status, 1, stderr);
      const { findings } = JSON.parse(stdout);
      const wrongs = Object.values(wrongPages).flatMap((page) => Object.entries(page));
      const missed = wrongs
        .filter(([, { expected }]) => !findings.some((finding) => hits(finding, expected)))
        .map(([says]) => says);
      assert.deepEqual(missed, []);
    });

    test('nothing is found on the site that does it right', async () => {
      const { status, stdout, stderr } = await scan(engine, site.url('/right'));
      assert.equal(stdout, 'Nothing wrong was seen on 1 page.\n', stderr);
      assert.equal(status, 0);
    });
  });
