import type { Receipt, ReceiptPurpose } from '../../consent/receipt.js';

/** Bytes that a server of records takes. */
const LIMIT = 8192;

const sizeOf = (record: Receipt): number => new TextEncoder().encode(JSON.stringify(record)).length;

const perPurpose = (record: Receipt, change: (one: ReceiptPurpose) => ReceiptPurpose): Receipt => ({
  ...record,
  purposes: record.purposes.map(change),
});

/** What is left out of a record that is too long, the next where that was not enough. */
const CUTS: readonly ((record: Receipt) => Receipt)[] = [
  (record) => ({
    ...record,
    events: record.events.map(({ notice, ...event }) => ({
      ...event,
      // Its hash stays, by which the text is found.
      ...(notice?.sha256 && { notice: { ...notice, text: '' } }),
    })),
  }),
  (record) =>
    perPurpose(record, (one) => ({
      ...one,
      storage: [],
      services: one.services.map(({ service, state }) => ({ service, state, storage: [] })),
    })),
  (record) => perPurpose(record, ({ description: _, ...one }) => one),
  (record) =>
    perPurpose(record, ({ purpose, lawful_basis, state }) => ({
      purpose,
      lawful_basis,
      state,
      services: [],
      storage: [],
    })),
  // The answer names what was allowed and refused, and was in a cookie: that fits.
  ({ privacy_notice: { version }, pii_controller: _, jurisdiction: __, ...record }) => ({
    ...record,
    privacy_notice: version ? { version } : {},
    withdrawal_method: [...record.withdrawal_method].slice(0, 100).join(''),
    purposes: [],
  }),
];

/** A record that a server takes: whole, if it fits. */
export const fit = (record: Receipt): Receipt =>
  CUTS.reduce((shorter, cut) => (sizeOf(shorter) > LIMIT ? cut(shorter) : shorter), record);
