import { eventOf, timeOf } from '../../consent/receipt-event.js';
import { addEvent, knownEvents } from './answer-history.js';
import { memory, type AnswerNote } from './answer-memory.js';
import { withHash } from './words-hash.js';
import { storedAnswer } from './stored-answer.js';

let recording: Promise<void> = Promise.resolve();

/** Makes events of the notes that were taken. Resolves once they are known. */
export const recordAnswers = (): Promise<void> => (recording = recording.then(recordNext));

async function recordNext(): Promise<void> {
  for (let note = memory.notes.shift(); note; note = memory.notes.shift()) await record(note);
}

/** Skips an answer that the browser did not keep, or that another one has replaced. */
async function record({
  gate,
  method,
  words,
  cookiesBefore,
  decidedAt,
  cookies,
}: AnswerNote): Promise<void> {
  const stored = storedAnswer(cookies, gate.settings);
  const [latest] = knownEvents(gate);
  if (stored?.at !== decidedAt! / 1000 || latest?.event_time === timeOf(stored.at)) return;
  const circumstances = { method, words: words && (await withHash(words)) };
  addEvent(
    gate,
    eventOf(
      stored,
      gate.settings,
      circumstances,
      latest ?? storedAnswer(cookiesBefore, gate.settings),
    ),
  );
}
