import type { ConsentChoice } from '../../src/consent/choice.js';
import { namesIn, type Answers } from '../../src/consent/consent-record.js';

const namesWith = (choice: ConsentChoice, answer: boolean): string[] =>
  Object.keys(choice).filter((name) => choice[name] === answer);

/** The answers of a choice, as a record has them. */
export const answersOf = (choice: ConsentChoice): Answers => ({
  granted: namesWith(choice, true),
  denied: namesWith(choice, false),
});

/** The choice that gives these answers. */
export const choiceOf = (answers: Answers): ConsentChoice =>
  Object.fromEntries(namesIn(answers).map((name) => [name, answers.granted.includes(name)]));
