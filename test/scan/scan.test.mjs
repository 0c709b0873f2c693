// `consent-elements scan` on a site that does forty things wrong, and on one that does all of it right.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { scanningEngines } from './run-scan.mjs';
import { serveSites, wrongPages } from './site/serve.mjs';

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

scanningEngines((engine, scan) => {
  test('everything that the faulty site does wrong is found', async () => {
    const addresses = Object.keys(wrongPages).map((name) => site.url(`/wrong/${name}`));
    const { status, stdout, stderr } = await scan(...addresses, '--json');
    assert.equal(status, 1, stderr);
    const { findings } = JSON.parse(stdout);
    const wrongs = Object.values(wrongPages).flatMap((page) => Object.entries(page));
    const missed = wrongs
      .filter(([, { expected }]) => !findings.some((finding) => hits(finding, expected)))
      .map(([says]) => says);
    const unseen = wrongs.filter(([, { unseenIn }]) => unseenIn?.[engine]).map(([says]) => says);
    assert.deepEqual(missed, unseen);
  });

  test('nothing is found on the site that does it right', async () => {
    const { status, stdout, stderr } = await scan(site.url('/right'));
    assert.equal(stdout, 'Nothing wrong was seen on 1 page.\n', stderr);
    assert.equal(status, 0);
  });
});
