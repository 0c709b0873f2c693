import type { ConsentGate } from '../../consent/consent-gate.js';
import { cookieNameOf } from '../../consent/cookie-text.js';
import type { IndicationMethod, ReceiptEvent, ShownWords } from '../../consent/receipt-event.js';

/** How an answer was given. */
export interface AnswerNote {
  readonly gate: ConsentGate;
  readonly decidedAt: number | null;
  /** The page's cookies until then. */
  readonly cookiesBefore: string;
  /** The page's cookies right after it. */
  readonly cookies: string;
  readonly method: IndicationMethod;
  /** Missing where nobody saw any, or where they have changed since. */
  readonly words: ShownWords | undefined;
}

interface AnswerMemory {
  /** Not yet made into events, oldest first. */
  notes: AnswerNote[];
  /** Newest first. */
  events: readonly ReceiptEvent[];
}

/** A global symbol, since more than one bundle remembers. */
const MEMORY = Symbol.for('consent-elements.answers');

/** What is known of the answers that were given in this page; gone with the page. */
export const memory: AnswerMemory = ((globalThis as { [MEMORY]?: AnswerMemory })[MEMORY] ??= {
  notes: [],
  events: [],
});

/** Called when a note was taken. */
export const noteListeners = new Set<() => void>();

/** The key in local storage under which a page may declare that something is kept. */
export const keyOf = ({ settings }: ConsentGate, what: 'history' | 'unsent' | 'echoed'): string =>
  `${cookieNameOf(settings)}.${what}`;

export const historyName = (gate: ConsentGate): string => keyOf(gate, 'history');

/** Forgets this answer and those before it. */
export function forgetEvents(gate: ConsentGate): void {
  memory.notes = [];
  memory.events = [];
  try {
    localStorage.removeItem(historyName(gate));
  } catch {
    // Storage is blocked, so nothing is in it.
  }
}
