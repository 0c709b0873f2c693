// What `consent-elements records evidence` says, to whoever has to rely on it. Needs a build; what is run as a command
// is on SQLite, by `node scripts/ensure-databases.mjs`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'parse5';
import { openRecordStore } from 'consent-elements/records.js';
import { category, DAY, evidencePage, given, sha256 } from '../harness/evidence.mjs';
import { records } from '../harness/records-command.mjs';
import { newId, receiptOf } from '../harness/records.mjs';
import { hasSqlite } from '../harness/sqlite.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'evidence-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name) => path.join(folder, name);
const write = (name, text) => (writeFileSync(fileOf(name), text), fileOf(name));

const dayOf = (ago) =>
  new Date(Date.now() - ago * 1000).toLocaleString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
/** The page about answers; `text` is what it says, without what is between its words. */
function page(answers, more = {}) {
  const { html, gaps } = evidencePage(answers, more);
  const elements = [...elementsOf(parse(html))];
  return {
    html,
    elements,
    gaps,
    text: wordsIn(elements.find(({ tagName }) => tagName === 'main')),
    lead: wordsIn(elements.find((one) => attribute(one, 'class') === 'lead')),
    rows: elements.filter(({ tagName }) => tagName === 'tr').map(wordsIn),
    section: (id) =>
      wordsIn(
        elements.find(
          (one) => one.tagName === 'section' && attribute(one, 'aria-labelledby') === id,
        ),
      ),
  };
}

const attribute = (element, name) => element.attrs?.find((one) => one.name === name)?.value;

/** Cells and blocks are words of their own. */
function wordsIn(node) {
  const inner = (one) =>
    one.nodeName === '#text'
      ? one.value
      : `${/^(t[dh]|d[td]|li|p|h\d|div)$/.test(one.nodeName) ? ' ' : ''}${(one.childNodes ?? []).map(inner).join('')}`;
  return inner(node).replaceAll(/\s+/g, ' ').trim();
}

function* elementsOf(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elementsOf(child);
  }
}

/** Links of a page to places in it that are not there. */
const deadLinks = ({ elements }) => {
  const ids = new Set(elements.map((element) => attribute(element, 'id')));
  return elements
    .map((element) => attribute(element, 'href'))
    .filter((href) => href?.startsWith('#') && !ids.has(href.slice(1)));
};

describe('the summary', () => {
  test('says what is in force, withdrawn, refused and objected to, since when and by which answer', () => {
    const { lead, rows } = page([
      given,
      { granted: 'measurement', denied: 'advertising', ago: 60 * DAY },
      { granted: 'measurement', denied: 'advertising fonts', ago: 30 * DAY },
    ]);
    assert.equal(
      lead,
      `On ${dayOf(0)}: In force: Measurement. Withdrawn: Advertising. Objected to: Fonts.`,
    );
    const [, fonts, measurement, advertising] = rows;
    assert.match(
      measurement,
      RegExp(
        `^Measurement In force until ${dayOf(30 * DAY - 182 * DAY)} at the latest ${dayOf(90 * DAY)} given on ${dayOf(90 * DAY)} \\(answer 1\\), given again on ${dayOf(60 * DAY)} \\(answer 2\\) and given again on`,
      ),
    );
    assert.equal(
      advertising,
      `Advertising Withdrawn ${dayOf(60 * DAY)} given on ${dayOf(90 * DAY)} (answer 1) and withdrawn on ${dayOf(60 * DAY)} (answer 2)`,
    );
    assert.match(fonts, RegExp(`^Fonts may be objected to Objected to ${dayOf(30 * DAY)}`));
    assert.ok(!rows.slice(0, 5).some((row) => row.startsWith('Essential')), 'nobody was asked');
  });

  test('counts no answer that is over, and no refusal as a withdrawal', () => {
    assert.match(page([{ ...given, ago: 200 * DAY }]).lead, /No longer in force: Measurement and/);
    const refused = page([
      { granted: '', denied: 'measurement advertising', ago: 5 * DAY },
      { granted: '', denied: 'measurement advertising', ago: 2 * DAY },
    ]);
    assert.match(refused.lead, /: Refused: Measurement and Advertising\. /);
    assert.match(refused.rows[2], RegExp(`Refused ${dayOf(5 * DAY)} refused on [^,]+$`));
  });

  test('begins anew where the policy changed, or the answer before was over', () => {
    const { rows } = page([
      { ...given, policy: '2025-01' },
      { ...given, ago: 10 * DAY },
    ]);
    assert.match(rows[2], RegExp(`at the latest ${dayOf(10 * DAY)} given on`));
    const late = page([
      { ...given, ago: 300 * DAY },
      { ...given, ago: 10 * DAY },
    ]);
    assert.match(late.rows[2], RegExp(`at the latest ${dayOf(10 * DAY)} given on`));
  });

  test('names a service apart where it was answered apart', () => {
    const { lead } = page([{ granted: 'advertising.video', denied: 'measurement advertising' }]);
    assert.match(lead, /In force: Video \(Advertising\)\. Refused: Measurement and Advertising\./);
  });
});

describe('the answers', () => {
  test('a withdrawal leads to the answer that it withdraws', () => {
    const { html, section } = page([
      given,
      { granted: 'advertising', denied: 'measurement', ago: 60 * DAY },
      { granted: '', denied: 'measurement advertising', ago: 30 * DAY },
    ]);
    assert.match(
      section('answer-3'),
      RegExp(`Withdrawn Advertising, given in answer 1 on ${dayOf(90 * DAY)} Answered`),
    );
    assert.match(
      html,
      /<dt>Withdrawn<\/dt><dd><bdi[^>]*>Measurement<\/bdi>, given in <a href="#answer-1">/,
    );
  });

  test('a withdrawal of what was deleted leads nowhere, and says so', () => {
    const orphan = page([
      {
        granted: '',
        denied: 'measurement advertising',
        event: { event_state: 'ConsentWithdrawn' },
      },
    ]);
    assert.match(orphan.lead, /Refused or withdrawn: Measurement and Advertising/);
    assert.match(orphan.section('answer-1'), /No earlier answer under this id allowed what was/);
    assert.ok(
      orphan.gaps.includes(
        'What was withdrawn by answer 1 is not in here: no earlier answer under this id allowed it.',
      ),
      orphan.gaps.join(),
    );
    assert.deepEqual(deadLinks(orphan), []);
  });

  test('each text is shown once, and every answer leads to it', () => {
    const { html, text, gaps } = page([
      given,
      { ...given, ago: 60 * DAY },
      { ...given, ago: 30 * DAY, text: 'Other words' },
    ]);
    assert.equal(text.split('May we count page views?').length, 2);
    assert.equal(html.split('href="#words-1">text 1, English').length, 3);
    assert.match(text, /Text 1, with answers 1 and 2 .* Text 2, with answer 3 Other words/);
    assert.equal(html.split('<h3 id="list-').length, 2, 'so is what was asked for');
    assert.ok(!gaps.some((gap) => /words/.test(gap)));
  });

  test('words keep their language, their direction, and what joins their letters', () => {
    const { html } = page([
      {
        ...given,
        language: 'fa',
        text: 'Example می\u200Cخواهد \u202E',
        categories: [category('measurement', 'می\u200Cشمارد')],
      },
    ]);
    assert.match(html, /<blockquote lang="fa" dir="rtl"><p>Example می\u200Cخواهد \uFFFD<\/p>/);
    assert.match(html, /<bdi lang="fa" dir="rtl">می\u200Cشمارد<\/bdi> <code>measurement<\/code>/);
  });
});

describe('what is missing is said', () => {
  test('a policy that is not in the folder, at the beginning and in its place', () => {
    const { text, gaps } = page([given, { ...given, ago: DAY, policy: '2025-01' }]);
    assert.deepEqual(gaps, [
      'The policy in version 2026-05-13, noted with answer 1, is not in here.',
      'The policy in version 2025-01, noted with answer 2, is not in here.',
    ]);
    for (const gap of gaps) assert.ok(text.includes(gap));
    assert.match(text, /Version 2025-01, with answer 2 Its text is not in here\./);
  });

  test('words of which only the hash is there, and words that nobody noted', () => {
    const notice = { text: '', language: 'en', sha256: sha256('x') };
    const left = page([{ ...given, event: { notice } }]);
    assert.ok(
      left.gaps.some((gap) => /words that were shown for answer 1 are not in here/.test(gap)),
    );
    assert.ok(left.text.includes(sha256('x')));
    assert.match(
      left.text,
      /the page sent its hash alone, .*, or it was deleted since\. A text with/,
    );
    const because = (wereSent) =>
      page([{ ...given, event: { notice }, words: { sha256: notice.sha256, wereSent } }]).text;
    assert.match(because(true), /not in the database: it came with the record, and was deleted/);
    assert.match(because(false), /not in the database: the page sent its hash alone, [^,]+\. A/);
    const none = page([{ ...given, text: null }]);
    assert.ok(none.gaps.includes('With answer 1 no words were noted, nor their hash.'));
    assert.deepEqual(deadLinks(left), []);
    assert.deepEqual(deadLinks(none), []);
  });

  test('links of a chain that is too long for the folder', () => {
    assert.ok(
      page([given], { cutOff: [3] }).gaps.some((gap) => /goes on .* in shard 3\./.test(gap)),
    );
  });
});

test('a note from elsewhere counts for what was there then, and for nothing after it', () => {
  const verification = {
    at: new Date().toISOString(),
    records: 2,
    deleted: 0,
    heads: [],
    problems: [],
  };
  const noted = {
    at: '2026-05-13T00:00:00.000Z',
    heads: [{ shard: 1, sequence: 1, hash: sha256('link 0') }],
  };
  const answers = [given, { ...given, ago: DAY }];
  const { text } = page(answers, { verification, noted });
  assert.match(text, /So answer 1 was in it then, as it is here, provided that the note was kept/);
  assert.match(
    text,
    /For answer 2, the note of 13 May 2026 at 00:00:00 UTC shows nothing: it came later/,
  );
  assert.match(text, /It shows .* that answer 1 has not been changed since 13 May 2026/);
  const alone = page(answers, { verification }).text;
  assert.doesNotMatch(alone, /not been changed since/);
  assert.match(alone, /It shows .* not by itself that nothing was changed before/);
});

describe('the command', { skip: !hasSqlite && 'no SQLite is here' }, () => {
  const id = newId();
  const out = fileOf('pack');
  const read = (name) => readFileSync(path.join(out, name), 'utf8');
  let file;
  let result;

  before(async () => {
    file = fileOf('records.sqlite');
    const store = await openRecordStore(file);
    await store.add(receiptOf());
    await store.add(receiptOf({ id, ago: 60 }));
    await store.add(receiptOf());
    const noted = write('noted.json', (await records('verify', '--db', file, '--json')).stdout);
    await store.add(receiptOf({ id, granted: '', ago: 20 }));
    await store.close();
    result = await records('evidence', id, '--db', file, '--out', out, '--heads', noted);
  });

  test('tells on the terminal what is missing, and how to add it', () => {
    assert.equal(result.status, 0, result.stderr);
    assert.match(
      result.stderr,
      /The policy in version 2026-05-13, .* is not in here\.\n--policy 2026-05-13=FILE/,
    );
  });

  test('every link of the page leads somewhere', () => {
    const elements = [...elementsOf(parse(read('index.html')))];
    assert.deepEqual(deadLinks({ elements }), []);
    const files = elements
      .map((element) => attribute(element, 'href'))
      .filter((href) => href && !href.startsWith('#'));
    assert.ok(files.length > 8, files.join());
    assert.deepEqual(
      files.filter((name) => !existsSync(path.join(out, decodeURIComponent(name)))),
      [],
    );
    for (const link of elements.filter((one) => files.includes(attribute(one, 'href'))))
      assert.equal(wordsIn(link), attribute(link, 'href'), 'on paper, it says where it leads');
  });

  const hasTools = ['sha256sum', 'python3'].every(
    (tool) => spawnSync(tool, ['--version']).status === 0,
  );
  const run = (command) =>
    spawnSync('sh', ['-c', command], { cwd: out, encoding: 'utf8', timeout: 20_000 });

  test('the steps that the page gives are steps that work', { skip: !hasTools }, () => {
    const commands = [...elementsOf(parse(read('index.html')))]
      .filter(({ tagName }) => tagName === 'pre')
      .map(wordsIn);
    const [check, hash, link, grep, chain, verify, ...more] = commands.map((command) =>
      command.startsWith('npx') ? command : run(command).stdout,
    );
    assert.deepEqual(more, []);
    assert.match(check, /^(.+: OK\n)+$/);
    const [first] = JSON.parse(read('records.json'));
    assert.ok(hash.startsWith(first.chain.content));
    assert.ok(link.startsWith(first.chain.hash));
    assert.match(grep, /^1:.*"hash".*\n2:.*"previous"/);
    assert.match(chain, /^Each link follows the one before it\.[^]*Noted elsewhere, as it is here/);
    const [, command, ...args] = verify.replace('DATABASE', file).split(' ');
    assert.equal(command, 'consent-elements');
    assert.equal(
      spawnSync(process.execPath, [path.resolve('bin/consent-elements.mjs'), ...args], { cwd: out })
        .status,
      0,
    );
  });

  test('the script for the chain finds a link that was changed', { skip: !hasTools }, () => {
    const chain = read('chain.jsonl');
    const day = new Date().toISOString().slice(0, 10);
    for (const [from, to] of [
      [`"${day}T`, '"2020-01-01T'],
      [/.*\n(?=.*\n$)/, ''],
    ]) {
      writeFileSync(path.join(out, 'chain.jsonl'), chain.replace(from, to));
      const { status, stderr } = run('python3 check-chain.py');
      assert.notEqual(status, 0);
      assert.match(stderr, /^Not as it should be: \{/);
    }
    // One that calls itself older than it is, so as to be covered by a note: its hash is right.
    const links = chain.trim().split('\n');
    const last = JSON.parse(links.at(-1));
    const forged = { ...last, previous: last.hash, sequence: 1 };
    const { previous, shard, sequence, kind, received, content } = forged;
    forged.hash = sha256([previous, shard, sequence, kind, received, content].join('\n'));
    writeFileSync(path.join(out, 'chain.jsonl'), [...links, JSON.stringify(forged), ''].join('\n'));
    assert.match(run('python3 check-chain.py').stderr, /^Not as it should be: .*"sequence": 1[,}]/);
    writeFileSync(path.join(out, 'chain.jsonl'), chain);
    const noted = read('noted.json');
    writeFileSync(path.join(out, 'noted.json'), noted.replace(/"hash": "./, '"hash": "x'));
    assert.match(run('python3 check-chain.py').stderr, /^Not as it should be: \{/);
    writeFileSync(path.join(out, 'noted.json'), noted);
  });

  test('says why there is no record, and writes nothing', async () => {
    const nowhere = fileOf('nowhere');
    const evidence = (db, about) => records('evidence', about, '--db', db, '--out', nowhere);
    const nobody = await evidence(file, newId());
    assert.equal(nobody.status, 1);
    assert.match(
      nobody.stderr,
      /There is no record of \S{22}\. Nothing was stored under it, or what was is deleted/,
    );
    const empty = fileOf('empty.sqlite');
    const store = await openRecordStore(empty);
    const one = receiptOf();
    assert.match(
      (await evidence(empty, newId())).stderr,
      /The database has no records at all\.\n$/,
    );
    await store.add(one);
    await store.close();
    await records('delete', one.record_id, '--db', empty);
    const gone = await evidence(empty, one.record_id);
    assert.equal(gone.status, 1);
    assert.match(gone.stderr, /The database has no records at all/);
    assert.ok(!existsSync(nowhere));
  });

  test('says what is wrong with the folder or a policy, and not that it is the database', async () => {
    const empty = fileOf('empty');
    mkdirSync(empty);
    const broken = write('policy.json', '{');
    const mistakes = [
      [['--out', write('a-file', 'text')], /--out .*a-file: it is a file, not a folder\. Nothing/],
      [['--out', fileOf('a-file/below')], /^--out .*below: /],
      [['--out', out], /--out .*pack: it is not empty\. Nothing was written\./],
      [['--out', empty, '--policy', `1=${broken}`], /^--policy 1=.*policy\.json: /],
      [['--out', empty, '--policy', `1=${folder}`], /^--policy 1=.*: EISDIR/],
      [['--out', empty, '--skip-verify', '--heads', fileOf('noted.json')], /^--heads compares/],
    ];
    await Promise.all(
      mistakes.map(async ([args, says]) => {
        const { status, stderr } = await records('evidence', id, '--db', file, ...args);
        assert.equal(status, 2, stderr);
        assert.match(stderr, says);
      }),
    );
    assert.deepEqual(readdirSync(empty), []);
    // A folder that is there and empty is as good as none.
    const { status } = await records('evidence', id, '--db', file, '--out', empty, '--skip-verify');
    assert.equal(status, 0);
  });
});
