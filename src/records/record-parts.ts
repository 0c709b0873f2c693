import type { ReceiptEvent, ShownWords } from '../consent/receipt-event.js';
import type { Receipt, ReceiptPurpose, ReceiptService } from '../consent/receipt.js';
import { sha256 } from './sha256.js';
import type { ConsentReceipt } from './store.js';

/**
 * What a receipt is stored as. Nearly all of it is the same for every visitor, the texts above all: that is
 * stored once, by its hash, and a record is some hundred bytes.
 */
export interface RecordParts {
  readonly record_id: string;
  readonly event_time: string;
  /** JSON: the receipt without its id, times, answers and the text that was shown. */
  readonly configuration: string;
  /** The text that was shown, if the receipt has it. */
  readonly notice: string | undefined;
  /** SHA-256 of the text, known also where the text was left out. */
  readonly noticeHash: string | null;
  /** JSON: what only this record has. */
  readonly content: string;
}

type State = ReceiptPurpose['state'];

/** A receipt without its answers. */
type Configuration = Omit<Receipt, 'record_id' | 'issued' | 'events' | 'purposes'> & {
  readonly purposes: readonly unknown[];
};

interface Content {
  readonly issued: string;
  /** Of each purpose, followed by those of its services. */
  readonly states: readonly State[];
  readonly event: Omit<ReceiptEvent, 'notice'> & {
    /** Its `text` is stored apart, unless the page left it out: then it is here, and empty. */
    readonly notice?: Partial<ShownWords>;
  };
}

const withoutState = <T extends { readonly state: State }>({ state: _, ...rest }: T) => rest;

/** @throws TypeError for a receipt without exactly one event */
export function takeApart(receipt: ConsentReceipt): RecordParts {
  const { record_id, issued, events, purposes, ...rest } = receipt;
  const [event, ...more] = events;
  if (!event || more.length)
    throw new TypeError(`A record has one event, not ${events.length}: its answer.`);
  const configuration: Configuration = {
    ...rest,
    purposes: purposes.map((purpose) => ({
      ...withoutState(purpose),
      services: purpose.services.map(withoutState),
    })),
  };
  const { notice, ...answer } = event;
  const { text, ...words }: Partial<ShownWords> = notice ?? {};
  const content: Content = {
    issued,
    states: purposes.flatMap(({ state, services }) => [
      state,
      ...services.map((service) => service.state),
    ]),
    event: { ...answer, ...(notice && { notice: text === '' ? { text, ...words } : words }) },
  };
  return {
    record_id,
    event_time: event.event_time,
    configuration: JSON.stringify(configuration),
    notice: text || undefined,
    noticeHash: notice?.sha256 ?? (text ? sha256(text) : null),
    content: JSON.stringify(content),
  };
}

/** Whether the text came with the record, and was stored apart from it: its chain holds on to that. */
export const wereWordsSent = (content: string): boolean => {
  const { notice } = (JSON.parse(content) as Content).event;
  return !!notice && notice.text === undefined;
};

/**
 * Undoes {@link takeApart}. Where the text came with the record and `notice` is undefined, since it was deleted, the
 * receipt has no `text`; where the page left it out, it has the empty one that the page sent.
 */
export function putTogether(
  parts: Pick<RecordParts, 'record_id' | 'configuration' | 'notice' | 'content'>,
): ConsentReceipt {
  const { purposes, ...rest } = JSON.parse(parts.configuration) as Configuration;
  const { issued, states, event } = JSON.parse(parts.content) as Content;
  const { notice, ...answer } = event;
  const text = notice?.text ?? parts.notice;
  const words = { ...(text !== undefined && { text }), ...notice } as ShownWords;
  const left = [...states];
  const state = (): { state: State } => ({ state: left.shift()! });
  return {
    ...rest,
    record_id: parts.record_id,
    issued,
    purposes: (purposes as ReceiptPurpose[]).map((purpose) => ({
      ...purpose,
      ...state(),
      services: purpose.services.map((service): ReceiptService => ({ ...service, ...state() })),
    })),
    events: [{ ...answer, ...(notice && { notice: words }) }],
  };
}

/** What the chain holds on to of a record. */
export const hashOfRecord = (
  record: Pick<RecordParts, 'record_id' | 'event_time' | 'noticeHash' | 'content'>,
  configurationHash: string,
): string =>
  sha256(
    [
      record.record_id,
      record.event_time,
      configurationHash,
      record.noticeHash ?? '',
      record.content,
    ].join('\n'),
  );
