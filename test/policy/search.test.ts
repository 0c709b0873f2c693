import { expect } from '../harness/expect.js';
import fc from 'fast-check';
import { fold } from '../../src/policy/fold.js';
import { findMatches, findTerms, searchPattern, searchTerms } from '../../src/policy/search.js';

const found = (text: string, query: string): string[] => {
  const pattern = searchPattern(query);
  return pattern ? findMatches(text, pattern).map(([start, end]) => text.slice(start, end)) : [];
};

describe('searching in a text', () => {
  it('ignores case and accents, on both sides', () => {
    expect(found('Vie privée, VIE PRIVEE', 'privee')).to.deep.equal(['privée', 'PRIVEE']);
    expect(found('privee', 'PRIVÉE')).to.deep.equal(['privee']);
    expect(found('Straße naïve cafe\u0301s', 'cafes')).to.deep.equal(['cafe\u0301s']);
  });

  it('ignores vowel points, hamzas and the stretching line of Arabic and Hebrew', () => {
    for (const [text, query] of [
      ['مُعَالَجَة', 'معالجه'],
      ['الإلغاء', 'الالغاء'],
      ['مسؤول', 'مسوول'],
      ['حـــق', 'حق'],
      ['علی', 'على'],
      ['מְדִינִיּוּת', 'מדיניות'],
    ] as const) {
      expect(found(text, query), query).to.deep.equal([text]);
      expect(found(query, text), text).to.deep.equal([query]);
    }
  });

  it('takes a letter for what people type in its place', () => {
    for (const [text, query] of [
      ['Straße', 'strasse'],
      ['Smørrebrød', 'smorrebrod'],
      ['Łódź', 'lodz'],
      ['ırk', 'irk'],
      ['İstanbul', 'istanbul'],
      ['Æsop', 'aesop'],
    ] as const) {
      expect(found(text, query), query).to.deep.equal([text]);
      expect(found(query, text), text).to.deep.equal([query]);
    }
  });

  it('takes phrases in quotes, and what stands beside them, from one text', () => {
    const terms = (text: string, query: string): string[] =>
      findTerms(text, searchTerms(query).phrases).map(([start, end]) => text.slice(start, end));
    const text = 'We delete your data. Your data are yours; data that you delete, too.';
    expect(terms(text, '"your data"')).to.deep.equal(['your data', 'Your data']);
    expect(terms(text, '“Your data” delete')).to.deep.equal([
      'delete',
      'your data',
      'Your data',
      'delete',
    ]);
    expect(terms(text, '"your data" "never said"')).to.deep.equal([]);
    expect(terms('a "b', '"b')).to.deep.equal(['"b']);
    expect(searchTerms('delete data').words).to.have.lengthOf(2);
    expect(searchTerms('"delete data"').words).to.deep.equal([]);
    expect(searchTerms(' "" ').phrases).to.deep.equal([]);
  });

  it('says where a match begins and ends, up to the last character', () => {
    expect(findMatches('Vie privée', searchPattern('privee')!)).to.deep.equal([[4, 10]]);
    expect(findMatches('Cafe\u0301', searchPattern('cafe')!)).to.deep.equal([[0, 5]]);
  });

  it('takes any white space for any other', () => {
    expect(found('Information\n   Regulator', ' information regulator ')).to.deep.equal([
      'Information\n   Regulator',
    ]);
    expect(found('13\u00a0May', '13 may')).to.deep.equal(['13\u00a0May']);
  });

  it('does not mind which quotes and dashes were typed', () => {
    expect(found('the visitor’s own – choice', "visitor's own - choice")).to.have.lengthOf(1);
  });

  it('takes every character literally', () => {
    expect(
      found('Is it (really) 1.5? [yes] a/b \\ ^$', '(really) 1.5? [yes] a/b \\ ^$'),
    ).to.have.lengthOf(1);
    expect(found('aaa', '.')).to.deep.equal([]);
  });

  it('finds nothing for nothing', () => {
    expect(searchPattern('')).to.equal(undefined);
    expect(searchPattern(' \n ')).to.equal(undefined);
    expect(found('', 'x')).to.deep.equal([]);
  });

  it('finds places whose text is what was looked for, in any text', () => {
    const character = fc.constantFrom(
      'a',
      'É',
      'e\u0301',
      'İ',
      'ß',
      '’',
      ' ',
      '\u00ad',
      '𝒳',
      'ﬁ',
      '\n',
      '漢',
    );
    const words = fc.array(character, { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (text, query) => {
        const squeezed = (one: string): string => fold(one).replace(/\s+/g, ' ').trim();
        // More only where one character stands for several, as “ﬁ” does.
        for (const match of found(text, query))
          if (/ﬁ/.test(match)) expect(squeezed(match)).to.contain(squeezed(query));
          else expect(squeezed(match)).to.equal(squeezed(query));
      }),
    );
  });

  it('finds a piece of the text, wherever it was cut out', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.nat({ max: 10 }),
        (text, at, length) => {
          const start = at % text.length;
          const piece = text.slice(start, start + length + 1);
          if (piece.trim()) expect(found(text, piece)).not.to.deep.equal([]);
        },
      ),
    );
  });
});
