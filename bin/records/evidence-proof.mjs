// How the evidence is checked without this program, and what it shows.
import { readFileSync } from 'node:fs';
import { html, table } from '../scan/markup.mjs';
import { answerLinks, count, facts, fileLink, timeOf } from './evidence-markup.mjs';

/** Reads the chain with nothing but Python's own modules. */
export const CHECK = {
  name: 'check-chain.py',
  content: readFileSync(new URL('check-chain.py', import.meta.url), 'utf8'),
};

const command = (text) => html`<pre><code>${text}</code></pre>`;

export function proofOf(evidence) {
  const { records, links, verification } = evidence;
  const [{ chain }] = records;
  const link = `chain/${chain.shard}-${chain.sequence}.txt`;
  return html`<section aria-labelledby="proof">
<h2 id="proof">How to check it yourself</h2>
<p>Each record has a link in a chain. A link holds the SHA-256 of its record and that of the link before it. So a record cannot be changed, taken out or put in between without all links after it.</p>
${table(
  ['Answer', 'Record', 'Its SHA-256', 'Link', 'Its SHA-256'],
  records.map((record, index) => [
    index + 1,
    fileLink(`records/${index + 1}.txt`),
    html`<code class="hash">${record.chain.content}</code>`,
    fileLink(`chain/${record.chain.shard}-${record.chain.sequence}.txt`),
    html`<code class="hash">${record.chain.hash}</code>`,
  ]),
)}
<h3>What is in this folder</h3>
${contentsOf(evidence)}
<h3>With this folder alone</h3>
<p>Open a terminal in it. None of this needs the program that wrote it.</p>
<ol>
<li><p>Is each file the one that was put in? Each line has to end with <code>OK</code>:</p>
${command('sha256sum --check SHA256SUMS')}
<p>On a Mac, <code>shasum -a 256</code> stands for <code>sha256sum</code>. In PowerShell, <code>Get-FileHash</code> gives the hash of one file.</p></li>
<li><p>Is a record the one that its link holds? For answer 1:</p>
${command(`sha256sum records/1.txt`)}
<p>gives <code>${chain.content}</code>, which is the last line of ${fileLink(link)}. The record has the id, the time, the hash of what was asked for, that of the words, and the answer, a line each; both hashes are names of files in here.</p></li>
<li><p>Is the link part of the chain?</p>
${command(`sha256sum ${link}`)}
${command(`grep -n ${chain.hash} chain.jsonl`)}
<p>The first gives <code>${chain.hash}</code>, and the second finds it as the <code>hash</code> of one line and, unless the chain ends there, as <code>previous</code> of the next in the same chain (<code>shard</code>). A link has the hash of the link before it, its chain, its place there, its kind, the time at which it was received, and the hash of the record, a line each.</p></li>
<li><p>Does each of the ${count(links.length, 'link')} in ${fileLink('chain.jsonl')} follow the one before it? ${fileLink(CHECK.name)} is short enough to read before it is run:</p>
${command(`python3 ${CHECK.name}`)}</li>
</ol>
<h3>Beside this folder</h3>
<p>Whoever may write to the database could write all of it anew, with this folder. Two things have to come from elsewhere:</p>
<ol>
<li><p>An <strong>end of the chain that was noted at an earlier time</strong>, out of the site’s reach: with somebody else, or with a time stamp. Its hash has to be in <code>chain.jsonl</code>, in the line of its <code>shard</code> and <code>sequence</code>. For an answer it counts if that number is not lower than its own in the same chain.</p></li>
<li><p>The <strong>database itself</strong>, where it is run. With the note in <code>noted.json</code>, this reads all of it, and ends with the exit code 0 if nothing is wrong:</p>
${command('npx consent-elements records verify --db DATABASE --heads noted.json')}</li>
</ol>
${
  verification &&
  html`<p>On ${timeOf(verification.at)}, the chains of the database ended with these links:</p>
<ul>${verification.heads.map(({ shard, sequence, hash }) => html`<li>${shard}-${sequence}: <code>${hash}</code></li>`)}</ul>`
}
</section>`;
}

export const limitsOf = ({ covered, noted, problems, verification }) => {
  const isWhole = !problems.length && !verification?.problems.length;
  const then = covered.flatMap((is, index) => (is ? index : []));
  return html`<section aria-labelledby="limits">
<h2 id="limits">What this shows, and what it does not</h2>
<h3>It shows</h3>
<ul>
<li>what the database holds as these answers: what was allowed and refused, the words that the page says it showed, and when the server noted that it received them${isWhole ? '' : ', apart from what the summary says was changed'};</li>
<li>that the files of this folder fit together, once you have checked them;</li>
<li>${
    isWhole && then.length
      ? html`that ${answerLinks(then)} ${then.length === 1 ? 'has' : 'have'} not been changed since ${timeOf(noted.at)}, as far as you trust that the note of that day was kept out of the site’s reach.`
      : 'not by itself that nothing was changed before it was put together: for that, compare it with an end of the chain that was noted elsewhere.'
  }</li>
</ul>
<h3>It does not show</h3>
<ul>
<li><strong>Who answered.</strong> The id is random and stands for nobody. Only somebody who holds the receipt with this id, or the cookie, or whose account holds the answer, can be linked with it.</li>
<li><strong>That the page looked like this.</strong> A server does not see the page. The words, the means and the time of an answer are what the page, or whoever sent the record, said.</li>
<li><strong>That it is complete.</strong> A record that never arrived, that the visitor had deleted, or that is older than what is kept is not in here. The chain notes deletions, and not whose. An answer under another id is another record.</li>
<li><strong>Which policy could be read.</strong> Its files were given by whoever put this together.</li>
<li><strong>That the consent is valid.</strong> That is a question of law, and none of this is legal advice.</li>
</ul>
</section>`;
};

const CONTENTS = [
  [/^records\//, 'records/', 'each answer, as its hash is made'],
  [/^words\//, 'words/', 'the texts that were shown, by their SHA-256'],
  [/^configurations\//, 'configurations/', 'what was asked for, by its SHA-256'],
  [/^policies\//, 'policies/', 'the policy in the versions that were given, and what each changed'],
  [/^chain\//, 'chain/', 'the links of these records, as their hashes are made'],
  [/^chain\.jsonl$/, 'chain.jsonl', 'the chain from the first of these records on'],
  [/^records\.json$/, 'records.json', 'the records whole, for programs'],
  [/^verification\.json$/, 'verification.json', 'what the check of the database found'],
  [/^noted\.json$/, 'noted.json', 'the end of the chain that was noted elsewhere'],
  [/^check-chain\.py$/, 'check-chain.py', 'reads the chain, and compares it with the note'],
];

const contentsOf = ({ files }) =>
  facts([
    ...CONTENTS.filter(([pattern]) => files.some(({ name }) => pattern.test(name))).map(
      ([, name, text]) => [html`<code>${name}</code>`, text],
    ),
    [html`<code>SHA256SUMS</code>`, 'the hash of every other file'],
  ]);
