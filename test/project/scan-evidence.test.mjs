// `consent-elements scan --evidence`: what the tools of the EDPS and the EDPB have gathered, held against declarations.
// The files in `evidence/` have the shape that those tools write.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../scripts/run.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'evidence-'));
after(() => rmSync(folder, { recursive: true }));

const beside = (name) => path.join(root, 'test/scan/evidence', name);
const page = ['--page', beside('privacy.html')];

/** No browser is started. */
const read = (file, ...args) =>
  spawnSync(
    process.execPath,
    [path.join(root, 'bin/consent-elements.mjs'), 'scan', '--evidence', file, ...args],
    { encoding: 'utf8', env: { ...process.env, PATH: '' } },
  );
const findingsOf = ({ stdout, stderr }) => {
  assert.equal(stderr, '');
  return JSON.parse(stdout)
    .findings.map(({ code, situation, name }) => `${situation} ${code} ${name}`)
    .sort();
};
const write = (name, text) => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};

test('the evidence collector’s file is judged as a visit before any answer', () => {
  const answer = read(beside('inspection.json'), ...page, '--json');
  assert.equal(answer.status, 1);
  assert.deepEqual(findingsOf(answer), [
    'unanswered asked-without-consent https://cdn.counter.example/',
    'unanswered asked-without-consent https://www.video.example/',
    'unanswered asked-without-consent wss://live.video.example/socket',
    'unanswered sent-without-consent https://counter.example/collect?uid',
    'unanswered stored-without-consent _count_1',
    'unanswered stored-without-consent surprise',
    'unanswered undeclared surprise',
  ]);
  const { findings } = JSON.parse(answer.stdout);
  const counted = findings.find(({ name }) => name === '_count_1');
  assert.equal(counted.by, 'https://cdn.counter.example/counter.js');
  assert.ok(!answer.stdout.includes('f81d4fae'), 'an identifier stays in the evidence');
});

test('evidence that was gathered after an answer is judged as that', () => {
  const answer = read(beside('inspection.json'), ...page, '--moment', 'allowed', '--json');
  assert.deepEqual(findingsOf(answer), ['allowed undeclared surprise']);
});

test('each part of an auditing tool’s analysis is judged by the answer that it was recorded with', () => {
  const moments = ['--moment', 'Nothing clicked=unanswered', '--moment', 'Accept all=allowed'];
  const answer = read(beside('analysis.json'), ...page, ...moments, '--json');
  assert.deepEqual(findingsOf(answer), [
    ' never-seen basket',
    ' never-seen session',
    'allowed lasts-longer _count_1',
    'allowed undeclared surprise',
    'unanswered asked-without-consent https://cdn.counter.example/',
  ]);
  assert.match(answer.stdout, /731 days, and 13 months declared/);
});

test('the report says whose evidence it is', () => {
  const report = path.join(folder, 'report.html');
  read(beside('inspection.json'), ...page, '--html', report);
  const html = readFileSync(report, 'utf8');
  assert.match(html, /Website Evidence Collector 2\.1\.2, 2026-05-04/);
  assert.doesNotMatch(html, /visited each page/);
});

test('what cannot be read is said in a sentence', () => {
  const says = (pattern, ...args) => {
    const { status, stderr, stdout } = read(...args);
    assert.equal(stdout, '');
    assert.match(stderr, pattern);
    assert.equal(status, 2);
  };
  const inspection = beside('inspection.json');
  says(/--evidence needs --page FILE/, inspection);
  says(/no-such\.json: ENOENT/, 'no-such.json', ...page);
  says(/cut\.json is no JSON: /, write('cut.json', '{"uri_ins":'), ...page);
  says(/other\.json is neither inspection\.json of/, write('other.json', '{"log":{}}'), ...page);
  says(
    /half\.json is not whole: /,
    write('half.json', '{"uri_ins":"https://a.example/","cookies":[null]}'),
    ...page,
  );
  says(
    /analysis\.json: say what the visitor had answered in “Nothing clicked”, with --moment/,
    beside('analysis.json'),
    ...page,
  );
  says(
    /--moment yes: allowed are unanswered, refused, gpc, allowed, withdrawn/,
    inspection,
    ...page,
    '--moment',
    'yes',
  );
  says(
    /--moment Before=refused: nothing in the/,
    inspection,
    ...page,
    '--moment',
    'Before=refused',
  );
  says(
    /^https:\/\/a\.example: with --evidence nothing is visited/,
    inspection,
    'https://a.example',
  );
});
