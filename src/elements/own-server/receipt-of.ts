import type { ConsentGate } from '../../consent/consent-gate.js';
import type { ConsentRecord } from '../../consent/consent-record.js';
import type { Decision } from '../../consent/decision.js';
import { createReceipt, type Receipt } from '../../consent/receipt.js';
import type { ReceiptEvent } from '../../consent/receipt-event.js';
import { readDeclarations } from '../../declarations/read-declarations.js';
import { knownEvents } from '../receipt/answer-history.js';
import { pageCookies } from '../receipt/page-cookies.js';
import { storedAnswer } from '../receipt/stored-answer.js';
import { saidByPage } from '../shared/said-by-page.js';
import { loadWords, words } from './words.js';

/** An answer, if there is one, and what holds by it. */
interface Answered {
  readonly record: ConsentRecord | undefined;
  readonly decision: Decision;
}

const answeredNow = ({ settings, decision }: ConsentGate): Answered => ({
  record: storedAnswer(pageCookies(settings), settings),
  decision,
});

/** What was recorded, in the words of the page as it is now; `undefined` where nothing was. */
export function receiptNow(
  gate: ConsentGate,
  known: readonly ReceiptEvent[] = knownEvents(gate),
  { record, decision }: Answered = answeredNow(gate),
): Receipt | undefined {
  const { settings } = gate;
  if (!record && decision.source !== 'gpc') return undefined;
  return createReceipt({
    record,
    settings,
    decision,
    known,
    categories: readDeclarations(gate.categories),
    controller: saidByPage('controller'),
    jurisdiction: saidByPage('jurisdiction'),
    withdrawal: words.changeAnyTime,
    language: words.lang,
    now: Math.floor(Date.now() / 1000),
  });
}

/** The same, in the page's language. */
export async function receiptOf(gate: ConsentGate): Promise<Receipt | undefined> {
  await loadWords();
  return receiptNow(gate);
}
