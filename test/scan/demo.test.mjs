// `npm run scan:demo`: our own demo, looked at as any other site.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { findEngine, wantedEngines } from '../harness/engines.mjs';

const canScan = wantedEngines.includes('chromium') && findEngine('chromium');

test(
  'on the demo nothing runs without consent, and everything is declared',
  { skip: !canScan },
  async () => {
    const args = ['--executable', findEngine('chromium'), '--wait', '0.5', '--delay', '0'];
    const child = spawn(process.execPath, [path.join(root, 'scripts/scan-demo.mjs'), ...args], {
      cwd: root,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (said += text));
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.match(said, /Nothing wrong was seen on 2 pages\./);
    assert.equal(status, 0, said);
  },
);
