import type { ConsentGate } from '../../consent/consent-gate.js';
import type { ReceiptEvent } from '../../consent/receipt-event.js';
import { isConsentName, POLICY_VERSION } from '../../consent/consent-names.js';
import { historyName, memory } from './answer-memory.js';
import { isDeclared } from './declared-storage.js';

/*
 * The answers given on this device: remembered while the page is open, and kept beyond that only where
 * the page declares it.
 */

/** Nobody needs more than the last year's changes of mind. */
const LIMIT = 12;

const isHistoryDeclared = (gate: ConsentGate): boolean => isDeclared(gate, historyName(gate));

const isText = (value: unknown): boolean => typeof value === 'string';

const isTextLike = (value: unknown, grammar: RegExp): boolean =>
  isText(value) && grammar.test(value as string);

/** A field that may be missing. */
const isTextOrNothing = (value: unknown, grammar: RegExp): boolean =>
  value === undefined || isTextLike(value, grammar);

const areNames = (value: unknown): boolean =>
  Array.isArray(value) && value.every((name) => isText(name) && isConsentName(name as string));

/** Storage is as untrusted as a cookie: anything that is not an event as we write it is skipped. */
function isEvent(value: unknown): value is ReceiptEvent {
  const event = value as Record<keyof ReceiptEvent, unknown> | null;
  const words = event?.notice as Record<string, unknown> | null | undefined;
  return (
    !!event &&
    isTextLike(event.event_time, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/) &&
    !Number.isNaN(Date.parse(event.event_time as string)) &&
    isTextLike(event.event_state, /^(Renewed)?Consent(Given|Refused|Withdrawn)$/) &&
    areNames(event.granted) &&
    areNames(event.denied) &&
    isTextOrNothing(event.validity_duration, /^P\d{1,3}D$/) &&
    isTextOrNothing(event.indication_method, /^(mouse|touch|keyboard|script|signal|import)$/) &&
    isTextOrNothing(event.imported_from, /^[a-z0-9-]{1,64}$/) &&
    isTextOrNothing(event.policy_version, POLICY_VERSION) &&
    (words === undefined ||
      (isText(words?.['text']) &&
        isTextLike(words?.['language'], /^[\w-]+$/) &&
        isTextOrNothing(words?.['sha256'], /^[0-9a-f]{64}$/)))
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
