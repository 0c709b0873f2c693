import { expect } from '../harness/expect.js';
import fc from 'fast-check';
import { applyChoice } from '../../src/consent/choice.js';
import { answersOf, choiceOf } from './answers.js';

const apply = (answers: Record<string, boolean>, choice: Record<string, boolean>) =>
  choiceOf(applyChoice(answersOf(answers), choice));

describe('a choice', () => {
  it('answers for the names given, and the other answers stay', () => {
    expect(apply({ maps: false }, { measurement: true })).to.deep.equal({
      maps: false,
      measurement: true,
    });
  });

  it('replaces the earlier answer', () => {
    expect(apply({ maps: false }, { maps: true })).to.deep.equal({ maps: true });
  });

  it('of a category replaces the answers of its services too', () => {
    expect(apply({ a: true, 'a.b': false, c: true }, { a: true })).to.deep.equal({
      a: true,
      c: true,
    });
    expect(apply({ 'a.b': true }, { a: false })).to.deep.equal({ a: false });
  });

  it('of a service stands beside its category', () => {
    expect(apply({ a: true }, { 'a.b': false })).to.deep.equal({ a: true, 'a.b': false });
    expect(apply({}, { 'a.b': true })).to.deep.equal({ 'a.b': true });
  });

  it('of a service that agrees with its category is not named', () => {
    expect(apply({ a: true, 'a.b': false }, { 'a.b': true })).to.deep.equal({ a: true });
    expect(apply({}, { a: true, 'a.b': true, 'a.c': false })).to.deep.equal({
      a: true,
      'a.c': false,
    });
  });

  it('of nothing changes nothing', () => {
    expect(apply({ a: true, 'a.b': false }, {})).to.deep.equal({ a: true, 'a.b': false });
  });

  it('leaves what was handed in alone', () => {
    const answers = answersOf({ a: true });
    applyChoice(answers, { a: false });
    expect(answers).to.deep.equal(answersOf({ a: true }));
  });

  it('for a name of every object is no earlier answer', () => {
    expect(apply({ constructor: true }, {})).to.deep.equal({ constructor: true });
  });

  it('grants nothing that neither it nor an earlier answer granted', () => {
    const name = fc.constantFrom('a', 'b', 'a.x', 'a.y', 'b.x');
    const answers = fc.dictionary(name, fc.boolean());
    fc.assert(
      fc.property(answers, answers, (before, choice) => {
        const after = apply(before, choice);
        const isOn = (record: Record<string, boolean>, of: string) =>
          record[of] ?? record[of.split('.')[0]!] ?? false;
        for (const of of ['a', 'b', 'a.x', 'a.y', 'b.x']) {
          const category = of.split('.')[0]!;
          const expected = choice[of] ?? choice[category] ?? (isOn(before, of) || false);
          expect(isOn(after, of), `${of} of ${JSON.stringify([before, choice, after])}`).to.equal(
            expected,
          );
        }
      }),
      { numRuns: 5000 },
    );
  });
});
