import type { ConsentGate } from '../../consent/consent-gate.js';
import { cookieNameOf } from '../../consent/cookie-text.js';
import type { ReceiptEvent } from '../../consent/receipt-event.js';
import { readStoredItems } from '../../declarations/read-stored-items.js';

/*
 * The answers that were given on this device: as long as the page is open, and beyond that only where
 * the page declares what is kept for it, so that it cannot be kept undeclared:
 *
 *   <consent-cookie name="consent.history" type="local-storage" …>
 *
 * See docs/decisions/0010-receipts-keep-nothing-undeclared.md.
 */

/** More than the last year's changes of mind are nobody's concern. */
const LIMIT = 12;

let remembered: readonly ReceiptEvent[] = [];

export const historyName = ({ settings }: ConsentGate): string =>
  `${cookieNameOf(settings)}.history`;

/** Whether the page declares it, under a name that may run. */
const isDeclared = (gate: ConsentGate): boolean =>
  readStoredItems(gate.categories).some(
    ({ owner, item }) =>
      item.type === 'local-storage' && item.name === historyName(gate) && gate.allows(owner),
  );

/** What is in storage is as untrusted as a cookie: what is no event is left out. */
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

/** The events that are known, newest first. */
export function knownEvents(gate: ConsentGate): readonly ReceiptEvent[] {
  try {
    if (isDeclared(gate)) {
      const stored = JSON.parse(localStorage.getItem(historyName(gate)) ?? '[]') as unknown;
      if (Array.isArray(stored)) return stored.filter(isEvent);
    } else localStorage.removeItem(historyName(gate));
  } catch {
    // Storage is blocked, or holds something else.
  }
  return remembered;
}

export function addEvent(gate: ConsentGate, event: ReceiptEvent): void {
  remembered = [event, ...knownEvents(gate)].slice(0, LIMIT);
  try {
    if (isDeclared(gate)) localStorage.setItem(historyName(gate), JSON.stringify(remembered));
  } catch {
    // Blocked or full: then as long as the page is open.
  }
}

/** An answer that is forgotten takes along those before it. */
export function forgetEvents(gate: ConsentGate): void {
  remembered = [];
  try {
    localStorage.removeItem(historyName(gate));
  } catch {
    // Blocked, so there is nothing.
  }
}
