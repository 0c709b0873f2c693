// `consent-elements compare-policy`, as a reviewer or CI runs it. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../scripts/run.mjs';

const { bin } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(path.join(tmpdir(), 'versions-'));
after(() => rmSync(folder, { recursive: true }));

const run = (...args) =>
  spawnSync(
    process.execPath,
    [path.join(root, bin['consent-elements']), 'compare-policy', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );

function compare(from, to, ...options) {
  writeFileSync(path.join(folder, 'old.md'), from);
  const file = to.startsWith('<') ? 'new.html' : 'new.md';
  writeFileSync(path.join(folder, file), to);
  return run('old.md', file, ...options);
}

test('what changed is told section by section, with the words', () => {
  const { status, stdout } = compare(
    '# Policy\n## Letters\n### Period\nWe keep them for five years.\n',
    '# Policy\n## Letters\n### Period\nWe keep them for ten years.\n',
  );
  assert.equal(status, 0, stdout);
  assert.match(stdout, /^1 of 2 sections differ\.\n\nLetters › Period: changed, \+1 -1 words\n/);
  assert.match(stdout, /We keep them for \[-five-\]\{\+ten\+\} years\./);
});

test('another title is told, and one that a version lacks is not', () => {
  const letters = '## Letters\nNone.\n## Fax\nNone.\n';
  const renamed = compare(`# Privacy\n${letters}`, `# Privacy and cookies\n${letters}`);
  assert.equal(renamed.status, 0, renamed.stdout);
  assert.match(
    renamed.stdout,
    /^0 of 2 sections differ\.\n\nTitle: "Privacy and cookies", was "Privacy"$/m,
  );
  const json = compare(`# Privacy\n${letters}`, `# Other\n${letters}`, '--json');
  assert.deepEqual(JSON.parse(json.stdout).title, { from: 'Privacy', to: 'Other' });
  for (const other of [`# Privacy\n${letters}`, letters])
    assert.doesNotMatch(compare(`# Privacy\n${letters}`, other).stdout, /Title/);
});

test('the same in HTML is the same', () => {
  const { status, stdout } = compare('## Letters\nNone.\n', '<h2>Letters</h2><p>None.</p>');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /^0 of 1 sections differ\./);
});

test('an old deep link that would die ends with 1, and one that an alias keeps does not', () => {
  const old = '## Fax {#reach-us}\nSend a fax.\n';
  const dead = compare(old, '<h2 id="post">Post</h2><p>Send a card.</p>');
  assert.equal(dead.status, 1);
  assert.match(dead.stdout, /Dead links.*\n {2}#reach-us \(Fax\)/);
  const kept = compare(old, '<h2 id="post" data-aliases="reach-us">Post</h2><p>Send a card.</p>');
  assert.equal(kept.status, 0, kept.stdout);
});

test('a program gets it as JSON, however long it is', () => {
  const long = Array.from(
    { length: 1000 },
    (_, place) => `## Part ${place}\nIts words: ${place}.\n`,
  );
  const { status, stdout } = compare(long.join(''), long.slice(1).join(''), '--json');
  assert.equal(status, 1);
  const { sections, lost } = JSON.parse(stdout);
  assert.deepEqual(lost, [{ id: 'part-0', title: 'Part 0' }]);
  assert.equal(sections[0].change, 'removed');
  assert.equal(sections.length, 1000);
});

test('what it cannot read ends with 2 and says why', () => {
  for (const [args, words] of [
    [['nowhere.md', 'old.md'], /nowhere\.md/],
    [['old.md'], /Usage/],
    [['old.md', 'old.md', '--law'], /--law/],
  ]) {
    const { status, stderr } = run(...args);
    assert.equal(status, 2);
    assert.match(stderr, words);
  }
});
