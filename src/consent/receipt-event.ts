import type { ConsentRecord } from './consent-record.js';
import { lifetimeOf, SECONDS_PER_DAY, type DecisionRules } from './decision.js';

/**
 * By what an answer was given. `keyboard` is also what assistive technology presses, `import` an answer that
 * was given to another library or on another device.
 */
export type IndicationMethod = 'mouse' | 'touch' | 'keyboard' | 'script' | 'signal' | 'import';

/** The words that were in front of the visitor. */
export interface ShownWords {
  /** Line by line. */
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Of the text in UTF-8, hexadecimal. Missing where the page is not in a secure context. */
  readonly sha256?: string | undefined;
}

/** What is known of the moment of an answer, beside the answer itself. */
export interface Circumstances {
  readonly method?: IndicationMethod | undefined;
  readonly words?: ShownWords | undefined;
  /** Which library it was given to, if not to us. */
  readonly library?: string | undefined;
}

/** A consent event as in ISO/IEC TS 27560:2023, its states as in https://w3id.org/dpv#ConsentStatus */
export interface ReceiptEvent {
  readonly event_state:
    'ConsentGiven' | 'RenewedConsentGiven' | 'ConsentRefused' | 'ConsentWithdrawn';
  /** ISO 8601, in UTC. */
  readonly event_time: string;
  /** How long the answer counts, ISO 8601 such as `P182D`. A signal counts while it is sent. */
  readonly validity_duration?: string;
  readonly indication_method?: IndicationMethod;
  /** The library that the answer was given to, by its name in `data-import`. */
  readonly imported_from?: string;
  readonly policy_version?: string;
  readonly granted: readonly string[];
  readonly denied: readonly string[];
  /** Whether Global Privacy Control was on at that time. */
  readonly global_privacy_control: boolean;
  readonly notice?: ShownWords;
}

export const timeOf = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** What an earlier answer allowed. */
type Earlier = Pick<ReceiptEvent, 'granted'>;

function stateOf(granted: readonly string[], earlier: Earlier | undefined) {
  if (!granted.length) return earlier?.granted.length ? 'ConsentWithdrawn' : 'ConsentRefused';
  return earlier?.granted.join() === granted.join() ? 'RenewedConsentGiven' : 'ConsentGiven';
}

/**
 * What happened when a record was made.
 *
 * @param earlier the answer before it on this device, if that is known
 */
export function eventOf(
  record: ConsentRecord,
  rules: DecisionRules,
  { method, words, library }: Circumstances = {},
  earlier?: Earlier,
): ReceiptEvent {
  const { granted, denied } = record;
  return {
    event_state: stateOf(granted, earlier),
    event_time: timeOf(record.at),
    validity_duration: `P${lifetimeOf(record, rules) / SECONDS_PER_DAY}D`,
    ...(method && { indication_method: method }),
    ...(library && { imported_from: library }),
    ...(record.policy && { policy_version: record.policy }),
    granted,
    denied,
    global_privacy_control: !!record.gpc,
    ...(words && { notice: words }),
  };
}
