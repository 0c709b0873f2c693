import type { ConsentGate } from '../../consent/consent-gate.js';
import type { ReceiptEvent } from '../../consent/receipt-event.js';
import { readStoredItems } from '../../declarations/read-stored-items.js';
import { historyName, memory } from './answer-memory.js';

/*
 * The answers given on this device: remembered while the page is open, and kept beyond that only where
 * the page declares it.
 */

/** Nobody needs more than the last year's changes of mind. */
const LIMIT = 12;

/**
 * Whether the page declares the history of answers, in a category that may run:
 *
 *   <consent-cookie name="consent.history" type="local-storage" …>
 *
 * Nothing is kept undeclared. See docs/decisions/0010-receipts-keep-nothing-undeclared.md.
 */
const isHistoryDeclared = (gate: ConsentGate): boolean =>
  readStoredItems(gate.categories).some(
    ({ owner, item }) =>
      item.type === 'local-storage' && item.name === historyName(gate) && gate.allows(owner),
  );

/** Storage is as untrusted as a cookie: anything that is not an event is skipped. */
function isEvent(value: unknown): value is ReceiptEvent {
  const event = value as Record<keyof ReceiptEvent, unknown> | null;
  const words = event?.notice as Record<string, unknown> | undefined;
  return (
    /^\d{4}-.*Z$/.test(String(event?.event_time)) &&
    /^(Renewed)?Consent\w+$/.test(String(event?.event_state)) &&
    [event?.granted, event?.denied].every(
      (names) => Array.isArray(names) && names.every((name) => typeof name === 'string'),
    ) &&
    (words === undefined ||
      (typeof words?.['text'] === 'string' && typeof words['language'] === 'string'))
  );
}

/** The known events, newest first. */
export function knownEvents(gate: ConsentGate): readonly ReceiptEvent[] {
  try {
    if (isHistoryDeclared(gate)) {
      const stored = JSON.parse(localStorage.getItem(historyName(gate)) ?? '[]') as unknown;
      if (Array.isArray(stored)) return stored.filter(isEvent);
    } else localStorage.removeItem(historyName(gate));
  } catch {
    // Storage is blocked, or holds something else.
  }
  return memory.events;
}

export function addEvent(gate: ConsentGate, event: ReceiptEvent): void {
  memory.events = [event, ...knownEvents(gate)].slice(0, LIMIT);
  try {
    if (isHistoryDeclared(gate))
      localStorage.setItem(historyName(gate), JSON.stringify(memory.events));
  } catch {
    // Blocked or full: remembered while the page is open.
  }
}
