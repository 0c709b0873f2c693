import { expect } from '../harness/expect.js';
import fc from 'fast-check';
import { slugOf, withoutNumbering } from '../../src/policy/slug.js';

describe('a slug', () => {
  for (const [heading, slug] of [
    ['Your rights', 'your-rights'],
    ['Children’s information', 'childrens-information'],
    ["Children's information", 'childrens-information'],
    ['Façade & Co: naïve?', 'facade-co-naive'],
    ['  Spaces \n and\u00a0lines ', 'spaces-and-lines'],
    ['Wie wir Daten schützen', 'wie-wir-daten-schutzen'],
    ['حقوقك', 'حقوقك'],
    ['개인정보 처리방침', '개인정보-처리방침'],
    ['हमारे बारे में', 'हमारे-बारे-में'],
    ['…?!', ''],
    ['', ''],
  ] as const)
    it(`of “${heading.trim()}” is “${slug}”`, () => {
      expect(slugOf(heading)).to.equal(slug);
    });

  it('leaves out the number before a heading, so that it stays when sections are added above', () => {
    for (const numbered of [
      '3. Security',
      '3) Security',
      '12.4 Security',
      '(c) Security',
      'IV. Security',
      '§ 7 Security',
      '3 Security',
    ])
      expect(slugOf(numbered), numbered).to.equal('security');
  });

  it('keeps words and years that only look like numbers', () => {
    expect(slugOf('2025 changes')).to.equal('2025-changes');
    expect(slugOf('A promise')).to.equal('a-promise');
    expect(slugOf('I agree')).to.equal('i-agree');
    expect(slugOf('3.')).to.equal('3');
    expect(withoutNumbering('4. ')).to.equal('4. ');
  });

  it('ends with a whole word, however long the heading is', () => {
    const slug = slugOf('word '.repeat(100));
    expect(slug.length).to.be.at.most(60);
    expect(slug).to.match(/^word(-word)*$/);
    expect(slugOf('x'.repeat(500))).to.have.lengthOf(60);
  });

  it('can stand in an address and a selector without white space, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (heading) => {
        const slug = slugOf(heading);
        expect(slug).to.match(/^[\p{L}\p{M}\p{N}-]*$/u);
        expect(slug).not.to.match(/^-|-$|--/);
      }),
    );
  });
});
