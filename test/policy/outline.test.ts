import { expect } from '../harness/expect.js';
import fc from 'fast-check';
import {
  nest,
  sectionsOf,
  titleIndex,
  type Heading,
  type OutlineNode,
} from '../../src/policy/outline.js';

const heading = (text: string, level = 2, id?: string): Heading => ({ text, level, id });
const ids = (headings: Heading[], isTaken?: (id: string) => boolean): string[] =>
  sectionsOf(headings, isTaken).map(({ id }) => id);

const someHeadings = fc.array(
  fc.record({
    text: fc.constantFrom('Scope', 'Security', 'Security 2', 'security-2', '§', '1. Scope', ''),
    level: fc.integer({ min: 1, max: 6 }),
    id: fc.constantFrom(undefined, undefined, 'scope', 'security', 'x'),
  }),
);

describe('the title of a policy', () => {
  it('is a first heading that stands above all the others', () => {
    expect(
      titleIndex([heading('Privacy policy', 1), heading('Scope'), heading('Rights')]),
    ).to.equal(0);
    expect(titleIndex([heading('Privacy policy', 3), heading('Scope', 4)])).to.equal(0);
  });

  it('is missing where the first heading is one of many, or the only one', () => {
    expect(titleIndex([heading('Scope', 1), heading('Rights', 1)])).to.equal(-1);
    expect(titleIndex([heading('Scope', 2), heading('Rights', 1)])).to.equal(-1);
    expect(titleIndex([heading('Scope', 1)])).to.equal(-1);
    expect(titleIndex([])).to.equal(-1);
  });
});

describe('the ids of sections', () => {
  it('are the author’s own, else made from the headings', () => {
    expect(ids([heading('Scope'), heading('Your rights', 2, 'rights')])).to.deep.equal([
      'scope',
      'rights',
    ]);
  });

  it('tell equal headings apart by their order', () => {
    expect(ids([heading('Contact'), heading('Contact'), heading('Contact')])).to.deep.equal([
      'contact',
      'contact-2',
      'contact-3',
    ]);
  });

  it('begin with the section around them, where headings are equal, and keep their numbers as well', () => {
    const sections = sectionsOf([
      heading('Shop'),
      heading('Purpose', 3),
      heading('Newsletter'),
      heading('Purpose', 3),
      heading('Purpose', 3),
      heading('Sharing', 3),
    ]);
    expect(sections.map(({ id, formerId }) => [id, formerId])).to.deep.equal([
      ['shop', undefined],
      ['shop-purpose', 'purpose'],
      ['newsletter', undefined],
      ['newsletter-purpose', 'purpose-2'],
      ['newsletter-purpose-2', 'purpose-3'],
      ['sharing', undefined],
    ]);
  });

  it('leave the author’s ids to the headings that bring them, also to later ones', () => {
    expect(ids([heading('Rights'), heading('Something else', 2, 'rights')])).to.deep.equal([
      'rights-2',
      'rights',
    ]);
    expect(ids([heading('A', 2, 'x'), heading('B', 2, 'x'), heading('C', 2, 'x-2')])).to.deep.equal(
      ['x', 'x-3', 'x-2'],
    );
  });

  it('avoid what the rest of the page uses', () => {
    expect(ids([heading('Contact')], (id) => id === 'contact')).to.deep.equal(['contact-2']);
  });

  it('exist for headings without a letter', () => {
    expect(ids([heading('***'), heading('§')])).to.deep.equal(['section', 'section-2']);
  });

  it('are unique, and the same every time, for any headings', () => {
    fc.assert(
      fc.property(someHeadings, (headings) => {
        const given = ids(headings);
        expect(new Set(given).size).to.equal(given.length);
        expect(ids(headings)).to.deep.equal(given);
      }),
    );
  });

  it('take a time that grows with their number, not with its square', () => {
    const given = ids(Array.from({ length: 20_000 }, () => heading('Contact')));
    expect(given.at(-1)).to.equal('contact-20000');
  });
});

describe('nested contents', () => {
  const titles = (nodes: OutlineNode[]): unknown[] =>
    nodes.map(({ section, children }) =>
      children.length ? [section.title, titles([...children])] : section.title,
    );
  const tree = (...headings: Heading[]): unknown[] => titles(nest(sectionsOf(headings)));

  it('put sections under the heading above them', () => {
    expect(tree(heading('A'), heading('A1', 3), heading('A2', 3), heading('B'))).to.deep.equal([
      ['A', ['A1', 'A2']],
      'B',
    ]);
  });

  it('count a level that was skipped as one step', () => {
    expect(tree(heading('A'), heading('A1', 4), heading('A2', 3))).to.deep.equal([
      ['A', ['A1', 'A2']],
    ]);
  });

  it('begin with a low level without losing it', () => {
    expect(tree(heading('A', 4), heading('B', 2))).to.deep.equal(['A', 'B']);
  });

  it('hold every section once and in order, for any headings', () => {
    const flat = (nodes: readonly OutlineNode[]): string[] =>
      nodes.flatMap(({ section, children }) => [section.id, ...flat(children)]);
    fc.assert(
      fc.property(someHeadings, (headings) => {
        const sections = sectionsOf(headings);
        expect(flat(nest(sections))).to.deep.equal(sections.map(({ id }) => id));
      }),
    );
  });
});
