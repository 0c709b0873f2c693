import { expect } from '../harness/expect.js';
import fc from 'fast-check';
import { arrayDiff } from '../../src/elements/policy-shared/array-diff.js';
import { textChanges, type TextChange } from '../../src/policy/text-changes.js';
import { countWords, tokensOf } from '../../src/policy/words.js';

const changes = (from: string[], to: string[]): TextChange[] => textChanges(from, to, arrayDiff);

/** `[-gone-]` and `{+new+}`, as in `git diff --word-diff`. */
const marked = (from: string[], to: string[]): string =>
  changes(from, to)
    .map(({ text, change }) =>
      change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('');

const textIn = (parts: TextChange[], without: 'added' | 'removed'): string =>
  parts
    .filter(({ change }) => change !== without)
    .map(({ text }) => text)
    .join('');
const joined = (blocks: string[]): string => blocks.map((block) => `${block}\n`).join('');

const word = fc.constantFrom(
  'we',
  'keep',
  'it',
  'for',
  'ten',
  'years',
  'Namen',
  '数据',
  'é',
  '!',
  '1.5',
  '',
);
const block = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const blocks = fc.array(block, { maxLength: 6 });

describe('the changes of a text', () => {
  it('are found without a comparison where nothing changed', () => {
    const diff = (): never => {
      throw new Error('not needed');
    };
    expect(textChanges(['One.', 'Two.'], ['One.', 'Two.'], diff)).to.deep.equal([
      { text: 'One.\nTwo.\n', change: 'same' },
    ]);
    expect(textChanges([], [], diff)).to.deep.equal([]);
  });

  it('are none where both texts are the same', () => {
    expect(changes(['One.', 'Two.'], ['One.', 'Two.'])).to.deep.equal([
      { text: 'One.\nTwo.\n', change: 'same' },
    ]);
    expect(changes([], [])).to.deep.equal([]);
  });

  it('are marked by whole words', () => {
    expect(
      marked(['We keep records for six months.'], ['We keep records for twelve months.']),
    ).to.equal('We keep records for [-six-]{+twelve+} months.\n');
    expect(marked(['We may share it.'], ['We never share it.'])).to.equal(
      'We [-may-]{+never+} share it.\n',
    );
  });

  it('do not leave a comma standing alone between two changed words', () => {
    expect(marked(['We keep names, places here.'], ['We keep ages, sizes here.'])).to.equal(
      'We keep [-names, places-]{+ages, sizes+} here.\n',
    );
  });

  it('take in whole paragraphs', () => {
    expect(marked(['One.', 'Three.'], ['One.', 'Two.', 'Three.'])).to.equal(
      'One.\n{+Two.\n+}Three.\n',
    );
    expect(marked(['One.', 'Two.'], ['Two.'])).to.equal('[-One.\n-]Two.\n');
  });

  it('are words, not sentences, in scripts that write without spaces', () => {
    expect(marked(['我们收集姓名'], ['我们收集地址'])).to.equal('我们收集[-姓名-]{+地址+}\n');
  });

  it('turn the old text into the new one, whatever was edited', () => {
    fc.assert(
      fc.property(blocks, blocks, (from, to) => {
        const parts = changes(from, to);
        expect(textIn(parts, 'added')).to.equal(joined(from));
        expect(textIn(parts, 'removed')).to.equal(joined(to));
        for (const [index, { text, change }] of parts.entries()) {
          expect(text).not.to.equal('');
          expect(change, 'neighbours of a kind are one').not.to.equal(parts[index - 1]?.change);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are all of one for all of the other, where a comparison would take too long', () => {
    expect(textChanges(['a b'], ['a c'], () => undefined)).to.deep.equal([
      { text: 'a b\n', change: 'removed' },
      { text: 'a c\n', change: 'added' },
    ]);
  });
});

describe('the words of a text', () => {
  it('are what a reader would count', () => {
    expect(countWords('We don’t keep it, for 1.5 years (section 3.2).')).to.equal(9);
    expect(countWords('我们收集')).to.equal(4);
    expect(countWords(' … – \n')).to.equal(0);
  });

  it('are pieces that make up the whole text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tokensOf(text).join('')).to.equal(text);
      }),
    );
  });
});
