import { findGate } from '../../consent/consent-gate.js';
import { eventOf } from '../../consent/receipt-event.js';
import { addEvent } from '../../elements/receipt/answer-history.js';
import { importAnswer as takeOver, type NoteOrigin } from '../../import/import-answer.js';

/* What the gate fetches where there is no answer of ours and the settings name other libraries. */

type Arguments = Parameters<typeof takeOver>;

const noteOrigin: NoteOrigin = (record, library) => {
  const gate = findGate();
  if (gate) addEvent(gate, eventOf(record, gate.settings, { method: 'import', library }));
};

/** Takes over the visitor's answer to one of the libraries that the settings name. */
export const importAnswer = (
  target: Arguments[0],
  isSignalled: boolean,
  report: Arguments[2],
): Promise<void> => takeOver(target, isSignalled, report, noteOrigin);
