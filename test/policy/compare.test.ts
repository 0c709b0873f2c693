import { expect } from '../harness/expect.js';
import fc from 'fast-check';
import { arrayDiff } from '../../src/elements/policy-shared/array-diff.js';
import { compareSections } from '../../src/policy/compare.js';
import type { SectionText } from '../../src/policy/section-text.js';
import type { SectionChange } from '../../src/policy/section-change.js';
import { slugOf } from '../../src/policy/slug.js';

const section = (
  title: string,
  text = `About ${title}.`,
  more: Partial<SectionText> = {},
): SectionText => ({
  id: slugOf(title),
  title,
  level: 2,
  blocks: text ? text.split('\n') : [],
  ...more,
});

function compare(from: SectionText[], to: SectionText[]): SectionChange[] {
  const steps = compareSections(from, to, arrayDiff);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const summary = (changes: SectionChange[]): string[] =>
  changes.map(({ title, change, isMoved }) =>
    change === 'same'
      ? title
      : `${title}: ${change}${isMoved && change === 'changed' ? ', moved' : ''}`,
  );

const LONG =
  'We keep personal information only as long as we need it for the purpose that we told you about, and delete it within thirty days after that.';
const OTHER =
  'Suppliers who work for us sign a contract first. They may use what they see for that work alone, and have to tell us about every incident at once.';

describe('the comparison of two versions', () => {
  it('says of every section whether it is the same, changed, added or removed', () => {
    const changes = compare(
      [
        section('Scope'),
        section('Security', 'We lock the doors.'),
        section('Fax', 'Send us a fax.'),
      ],
      [
        section('Scope'),
        section('Security', 'We lock all the doors.'),
        section('E-mail', 'Write to us here.'),
      ],
    );
    expect(summary(changes)).to.deep.equal([
      'Scope',
      'Security: changed',
      'Fax: removed',
      'E-mail: added',
    ]);
  });

  it('counts the words that were added and removed', () => {
    const [change] = compare(
      [section('Security', 'We lock the doors at night.')],
      [section('Security', 'We lock all of the doors.')],
    );
    expect(change).to.include({ added: 2, removed: 2 });
    const [added] = compare([], [section('Your rights', 'You may ask.')]);
    expect(added).to.include({ change: 'added', added: 5, removed: 0 });
    const [removed] = compare([section('Your rights', 'You may ask.')], []);
    expect(removed).to.include({ change: 'removed', added: 0, removed: 5 });
  });

  it('knows a renamed section by its id', () => {
    const [change] = compare(
      [section('Cookies', LONG, { id: 'cookies' })],
      [section('Cookies and the like', LONG, { id: 'cookies' })],
    );
    expect(change).to.include({ change: 'changed', formerTitle: 'Cookies', added: 3, removed: 0 });
  });

  it('knows it by an old id that it keeps as an alias', () => {
    const changes = compare(
      [section('Fax', 'a')],
      [section('Ways to write', 'b', { aliases: ['fax'] })],
    );
    expect(summary(changes)).to.deep.equal(['Ways to write: changed']);
  });

  it('knows it by its words, where neither id nor title stayed', () => {
    const changes = compare(
      [section('How long', LONG), section('Who helps', OTHER)],
      [
        section('Suppliers', OTHER.replace('at once', 'within a day')),
        section('Retention', LONG.replace('thirty', 'sixty')),
      ],
    );
    expect(changes.map(({ formerTitle, change }) => [formerTitle, change])).to.deep.equal([
      ['Who helps', 'changed'],
      ['How long', 'changed'],
    ]);
  });

  it('does not take two different sections for one', () => {
    expect(
      summary(compare([section('How long', LONG)], [section('Suppliers', OTHER)])),
    ).to.deep.equal(['How long: removed', 'Suppliers: added']);
  });

  it('finds the one section that was moved, not the many that it passed', () => {
    const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((title) => section(title)) as [
      SectionText,
      SectionText,
      SectionText,
      SectionText,
    ];
    expect(summary(compare([a, b, c, d], [d, a, b, c]))).to.deep.equal(['D: moved', 'A', 'B', 'C']);
    expect(summary(compare([a, b, c, d], [b, c, a, d]))).to.deep.equal(['B', 'C', 'A: moved', 'D']);
  });

  it('says both, where a section was changed and moved', () => {
    const changes = compare(
      [section('A'), section('B'), section('C', 'Old text.')],
      [section('C', 'New text.'), section('A'), section('B')],
    );
    expect(summary(changes)).to.deep.equal(['C: changed, moved', 'A', 'B']);
  });

  it('shows what was removed where it stood', () => {
    const changes = compare(
      [section('First'), section('A'), section('Gone', OTHER), section('B')],
      [section('A'), section('B')],
    );
    expect(summary(changes)).to.deep.equal(['First: removed', 'A', 'Gone: removed', 'B']);
  });

  it('finds everything the same in a version that is the same', () => {
    fc.assert(
      fc.property(fc.array(someSection), (sections) => {
        const unique = withIds(sections);
        expect(compare(unique, unique).every(({ change }) => change === 'same')).to.equal(true);
      }),
    );
  });

  it('accounts for every section of both versions exactly once, and for all of their text', () => {
    fc.assert(
      fc.property(fc.array(someSection), fc.array(someSection), (before, after) => {
        const [from, to] = [withIds(before), withIds(after)];
        const changes = compare(from, to);
        const kept = changes.filter(({ change }) => change !== 'removed');
        expect(kept.map(({ id }) => id)).to.deep.equal(to.map(({ id }) => id));
        const gone = changes.filter(({ change }) => change === 'removed').length;
        const added = changes.filter(({ change }) => change === 'added').length;
        expect(from.length - gone).to.equal(to.length - added);
        const blocksWithout = (kind: string): string[] =>
          changes
            .flatMap(({ blocks }) => blocks)
            .map(({ parts }) =>
              parts
                .filter((part) => part.change !== kind)
                .map(({ text }) => text)
                .join('')
                .trim(),
            )
            .filter(Boolean);
        expect(blocksWithout('removed')).to.deep.equal(to.flatMap(({ blocks }) => blocks));
        // Old text may have moved, and what is left of a block go with another one.
        const words = (blocks: string[]): string[] => blocks.join(' ').split(/\s+/).sort();
        expect(words(blocksWithout('added'))).to.deep.equal(
          words(from.flatMap(({ blocks }) => blocks)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('takes a time that grows with the length of the policy, not with its square', () => {
    const policy = (count: number, extra = ''): SectionText[] =>
      Array.from({ length: count }, (_, index) =>
        section(`Section ${extra}${index}`, `${LONG} Number ${index} of them.\n${OTHER}`),
      );
    // Every section was renamed: the worst case for finding out which is which.
    const changes = compare(policy(2000), policy(2000, 'number '));
    expect(changes.filter(({ change }) => change === 'changed')).to.have.lengthOf(2000);
  }).timeout(20_000);
});

const someSection = fc.record({
  title: fc.constantFrom('Scope', 'Rights', 'Security', 'Contact', 'Cookies'),
  blocks: fc.array(fc.constantFrom(LONG, OTHER, 'Short.', 'We never do it.'), { maxLength: 3 }),
});

const withIds = (sections: readonly { title: string; blocks: string[] }[]): SectionText[] =>
  sections.map(({ title, blocks }, index) => ({
    id: `${slugOf(title)}-${index}`,
    title,
    level: 2,
    blocks,
  }));
