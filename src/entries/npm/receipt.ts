/**
 * What was recorded of a visitor's answer, with the fields of ISO/IEC TS 27560. Safe where there is
 * no page: a server can make the same receipt from the cookie.
 */
export { parseRecord, type ConsentRecord } from '../../consent/consent-record.js';
export {
  createReceipt,
  type Receipt,
  type ReceiptPurpose,
  type ReceiptService,
  type ReceiptSource,
  type ReceiptStorage,
} from '../../consent/receipt.js';
export {
  eventOf,
  type Circumstances,
  type IndicationMethod,
  type ReceiptEvent,
  type ShownWords,
} from '../../consent/receipt-event.js';
