// `consent-elements check-policy`, as an editor or CI runs it. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../scripts/run.mjs';

const { bin } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(path.join(tmpdir(), 'policy-'));
after(() => rmSync(folder, { recursive: true }));

const run = (args, input) =>
  spawnSync(process.execPath, [path.join(root, bin['consent-elements']), ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
  });

function check(name, text, ...options) {
  writeFileSync(path.join(folder, name), text);
  return run(['check-policy', name, ...options]);
}

const demo = path.join(root, 'demo/marketing/privacy.html');

test('a complete policy ends with 0', () => {
  const { status, stdout } = run(['check-policy', demo]);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /POPIA: 12 of 12 points/);
});

test('what is missing is named, with its likely place, and ends with 1', () => {
  const page = readFileSync(demo, 'utf8').replace(/1 Example Street[^<]*/, '');
  const { status, stdout } = check('privacy.html', page);
  assert.equal(status, 1);
  assert.match(stdout, /privacy\.html, POPIA: 11 of 12 points/);
  assert.match(stdout, /s18\(1\)\(b\).*\n {2}missing: the address of the responsible party/);
  assert.match(stdout, /likely place: Complaints and contact \(#complaints-and-contact\)/);
});

test('the law can be chosen', () => {
  const { status, stdout } = run(['check-policy', demo, '--law', 'gdpr']);
  assert.equal(status, 1);
  assert.match(stdout, /GDPR art\. 13\(2\)\(b\)[^]*portability/);
});

test('HTML, Markdown, JSON and the standard input tell the same', () => {
  const title = 'Complaints and contact';
  const words = 'You can complain to the Information Regulator, enquiries@inforegulator.org.za.';
  const html = `<h2>${title}</h2><p>${words}</p>`;
  const outputs = [
    check('a.html', html),
    check('b.md', `## ${title}\n\n${words}\n`),
    check('c.json', JSON.stringify({ sections: [{ title, content: [words] }] })),
    run(['check-policy', '-'], html),
  ];
  for (const { status, stdout } of outputs) {
    assert.equal(status, 1);
    assert.doesNotMatch(stdout, /s18\(1\)\(h\)\(v\)/);
  }
  const said = outputs.map(({ stdout }) => stdout.replace(/^[^,]*/, ''));
  assert.deepEqual(new Set(said).size, 1);
});

test('a policy that the page loads from elsewhere is named, since it was not looked at', () => {
  const { status, stdout, stderr } = check(
    'loads.html',
    '<h1>Policy</h1><policy-viewer numbered\n src="/policy.md"><p>See our policy.</p></policy-viewer>',
  );
  assert.equal(status, 1);
  assert.match(stdout, /loads\.html, POPIA: 0 of 12/);
  assert.match(stderr, /^loads\.html: .*src="\/policy\.md" was not looked at/);
  assert.equal(run(['check-policy', demo]).stderr, '');
});

test('what it cannot read ends with 2 and says why', () => {
  const cases = [
    [run(['check-policy', 'nowhere.html']), /nowhere\.html/],
    [run(['check-policy', demo, '--law', 'pipl']), /no law "pipl".*popia, gdpr, uk, ccpa, lgpd/],
    [run(['check-policy', demo, '--lax']), /--lax/],
    [run([]), /^Usage: /],
    [check('bad.json', '{"sections":[{}]}'), /sections\[0\]\.title has to be a text/],
  ];
  for (const [{ status, stdout, stderr }, reason] of cases) {
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, reason);
  }
});

test('several files are checked in one go, and the worst of them gives the exit code', () => {
  const { status, stdout, stderr } = run(['check-policy', demo, 'nowhere.html', demo]);
  assert.equal(status, 2);
  assert.equal(stdout.match(/POPIA: 12 of 12 points/g).length, 2);
  assert.match(stderr, /nowhere\.html/);
});

test('--json says the same for programs', () => {
  writeFileSync(path.join(folder, 'short.md'), '## Rights\n\nYou may object to our processing.\n');
  const { status, stdout } = run(['check-policy', 'short.md', 'nowhere.html', '--json']);
  assert.equal(status, 2);
  const [short, nowhere] = JSON.parse(stdout);
  assert.equal(short.file, 'short.md');
  assert.equal(short.law, 'popia');
  assert.equal(short.language, 'en');
  const objection = short.points.find(({ id }) => id === 'popia-18-1-h-iv');
  assert.deepEqual(objection.sections, ['rights']);
  assert.deepEqual(objection.missing, []);
  assert.match(nowhere.error, /nowhere\.html/);
});

test('what does not apply is listed as such', () => {
  const { stdout } = check(
    'none.html',
    '<h2 data-covers="gdpr-13-2-f:none">Decisions</h2><p>A person decides.</p>',
    '--law',
    'gdpr',
  );
  assert.match(stdout, /13\(2\)\(f\).*\n {2}does not apply: data-covers says so/);
  assert.doesNotMatch(stdout, /missing: whether there are automated decisions/);
});

test('a policy in a language that is not read is told so, and ends with 2', () => {
  const text =
    'Ons gebruik jou inligting om die nuusbrief vir jou te stuur, en jy kan dit nie verkoop van ons nie.';
  const { status, stdout, stderr } = check('beleid.html', `<h2>Beleid</h2><p>${text}`);
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /beleid\.html, POPIA: it is in Afrikaans, and .* only English can be read/);
});

test('a policy that another law is read in is told which', () => {
  const text =
    'Wir verarbeiten Ihre Daten, um den Newsletter zu senden, und Sie können das widerrufen.';
  const { status, stderr } = check('datenschutz.html', `<h2>Datenschutz</h2><p>${text}`);
  assert.equal(status, 2);
  assert.match(
    stderr,
    /POPIA: it is in German, .* only English can be read\. --law gdpr reads German\./,
  );
});

test('titles that are only bold are pointed out, and read where that is asked for', () => {
  const page = ['Data', 'Rights', 'Contact']
    .map((title) => `<p><b>${title}</b></p><p>x.</p>`)
    .join('');
  const plain = check('bold.html', page);
  assert.match(plain.stderr, /bold\.html: 3 titles are only bold.*headings="infer"/);
  const read = check('bold.html', page, '--headings', 'infer');
  assert.equal(read.stderr, '');
  assert.match(read.stdout, /likely place: Contact \(#contact\)/);
  assert.match(check('bold.html', page, '--headings', 'bold').stderr, /--headings "bold".*infer/);
});
