import { expect } from '../harness/expect.js';
import fc from 'fast-check';
import { arrayDiff } from '../../src/elements/policy-shared/array-diff.js';
import { compareSections } from '../../src/policy/compare.js';
import { runSync } from '../../src/policy/run-sync.js';
import type { Diff, TextChange } from '../../src/policy/text-changes.js';
import { countWords, isWord, keyOf, tokensOf } from '../../src/policy/words.js';

/** What becomes of the blocks of one section, each part of which is followed by those of the next block. */
function changes(from: string[], to: string[], diff: Diff = arrayDiff): TextChange[][] {
  const section = (
    blocks: string[],
  ): { id: string; title: string; level: number; blocks: string[] } => ({
    id: 'a',
    title: 'A',
    level: 2,
    blocks,
  });
  const [change] = runSync(compareSections([section(from)], [section(to)], diff));
  return change!.blocks.map(({ parts }) => [...parts]);
}

/** `[-gone-]` and `{+new+}`, as in `git diff --word-diff`. */
const marked = (from: string[], to: string[]): string =>
  changes(from, to)
    .map((parts) =>
      parts
        .map(({ text, change }) =>
          change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`,
        )
        .join(''),
    )
    .join('\n');

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
  it('are found without the library where nothing changed', () => {
    const diff = (): never => {
      throw new Error('not needed');
    };
    expect(changes(['One.', 'Two.'], ['One.', 'Two.'], diff)).to.deep.equal([
      [{ text: 'One.', change: 'same', words: 1 }],
      [{ text: 'Two.', change: 'same', words: 1 }],
    ]);
    expect(changes([], [], diff)).to.deep.equal([]);
  });

  it('are marked by whole words', () => {
    expect(
      marked(['We keep records for six months.'], ['We keep records for twelve months.']),
    ).to.equal('We keep records for [-six-]{+twelve+} months.');
    expect(marked(['We may share it.'], ['We never share it.'])).to.equal(
      'We [-may-]{+never+} share it.',
    );
  });

  it('do not leave a comma standing alone between two changed words', () => {
    expect(marked(['We keep names, places here.'], ['We keep ages, sizes here.'])).to.equal(
      'We keep [-names, places-]{+ages, sizes+} here.',
    );
  });

  it('take in whole paragraphs', () => {
    expect(marked(['One.', 'Three.'], ['One.', 'Two.', 'Three.'])).to.equal(
      'One.\n{+Two.+}\nThree.',
    );
    expect(marked(['One.', 'Two.'], ['Two.'])).to.equal('[-One.-]\nTwo.');
  });

  it('are words, not sentences, in scripts that write without spaces', () => {
    expect(marked(['我们收集姓名'], ['我们收集地址'])).to.equal('我们收集[-姓名-]{+地址+}');
  });

  it('turn the old text into the new one, whatever was edited', () => {
    const wordsIn = (parts: TextChange[], without: string): string[] =>
      parts
        .filter(({ change }) => change !== without)
        .flatMap(({ text }) => tokensOf(text).map(keyOf))
        .filter(isWord)
        .sort();
    const wordsOf = (blocks: string[]): string[] =>
      blocks
        .flatMap((text) => tokensOf(text).map(keyOf))
        .filter(isWord)
        .sort();
    fc.assert(
      fc.property(blocks, blocks, (from, to) => {
        const found = changes(from, to);
        expect(wordsIn(found.flat(), 'removed')).to.deep.equal(wordsOf(to));
        expect(wordsIn(found.flat(), 'added')).to.deep.equal(wordsOf(from));
        for (const parts of found)
          for (const [index, { text, change }] of parts.entries()) {
            expect(text).not.to.equal('');
            expect(change, 'neighbours of a kind are one').not.to.equal(parts[index - 1]?.change);
          }
      }),
      { numRuns: 500 },
    );
  });

  it('are all of one for all of the other, where they have too little in common', () => {
    expect(marked(['We write once a month to all.'], ['Every order is kept ten years.'])).to.equal(
      '[-We write once a month to all.-]\n{+Every order is kept ten years.+}',
    );
    expect(
      marked(
        ['We hold your name, age and bank for ten years. Ask us.'],
        ['Every account has an owner, and only that person sees the bank. Ask us.'],
      ),
    ).to.equal(
      '[-We hold your name, age and bank for ten years.-]{+Every account has an owner, and only that person sees the bank.+} Ask us.',
    );
  });
});

describe('the words of a text', () => {
  it('are what a reader would count', () => {
    expect(countWords('We don’t keep it, for 1.5 years (section 3.2).')).to.equal(9);
    expect(countWords('我们收集')).to.equal(2);
    expect(countWords('個人情報を収集します')).to.equal(6);
    expect(countWords('ข้อมูลส่วนบุคคล')).to.equal(3);
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
