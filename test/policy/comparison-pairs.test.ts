import { expect } from '../harness/expect.js';
import { arrayDiff } from '../../src/elements/policy-shared/array-diff.js';
import { markdownToHtml } from '../../src/formats/policy-markdown.js';
import { readHtml } from '../../src/formats/read-html.js';
import { compareSections } from '../../src/policy/compare.js';
import { runSync } from '../../src/policy/run-sync.js';
import type { SectionChange } from '../../src/policy/section-change.js';
import type { SectionText } from '../../src/policy/section-text.js';
import { versionPairs } from './comparison-pairs.js';

const read = (text: string): SectionText[] =>
  readHtml(text.startsWith('<') ? text : markdownToHtml(text));

const compare = (from: string, to: string): SectionChange[] =>
  runSync(compareSections(read(from), read(to), arrayDiff));

const changesOf = (from: string, to: string): string[] =>
  compare(from, to)
    .filter(({ change }) => change !== 'same')
    .map(
      ({ path, title, change, added, removed }) =>
        `${[...path, title].join(' › ')}: ${change} +${added} −${removed}`,
    );

describe('what changed between two versions', () => {
  for (const { name, from, to, changes } of versionPairs)
    it(`is judged as a reader would: ${name}`, () => {
      expect(changesOf(from, to)).to.deep.equal(changes);
    });

  it('is nothing between any version and itself', () => {
    for (const { from, to } of versionPairs)
      for (const text of [from, to]) expect(changesOf(text, text)).to.deep.equal([]);
  });

  it('shows another address beside the words that lead there', () => {
    const [change] = compare(
      '## Officer\nAsk [Thandi](mailto:thandi@shop.example) first.',
      '## Officer\nAsk [Thandi](mailto:sales@broker.example) first.',
    );
    expect(change!.blocks[0]!.parts.map(({ text, change }) => [text, change])).to.deep.equal([
      ['Ask Thandi ', 'same'],
      ['(thandi@shop.example)', 'removed'],
      ['(sales@broker.example)', 'added'],
      [' first.', 'same'],
    ]);
  });

  it('keeps lists and the rows of tables', () => {
    const [change] = compare(
      '## Data\n* name\n* street\n\n| a | b |\n| --- | --- |\n| c | d |',
      '## Data\n* name\n* town\n\n| a | b |\n| --- | --- |\n| c | e |',
    );
    const blocks = change!.blocks.map(({ kind, parts }) => [
      kind,
      parts.map(({ text }) => text).join(''),
    ]);
    expect(blocks).to.deep.equal([
      ['item', 'name'],
      ['item', 'street'],
      ['item', 'town'],
      ['row', 'a\tb'],
      ['row', 'c\tde'],
    ]);
  });
});
