/**
 * What a server needs to know of a visitor's decision: read it from a request, and keep one that was
 * made by a form. No page is needed, and importing it has no side effect.
 */
export type { ConsentChoice } from '../../consent/choice.js';
export { ConsentSettingsError } from '../../consent/consent-settings.js';
export type { Receipt } from '../../consent/receipt.js';
export { isGranted, type Decision } from '../../consent/decision.js';
export {
  cookieForChoice,
  decideForRequest,
  receiptForRequest,
  type ReceiptOptions,
  type RequestHeaders,
  type RequestOrHeaders,
  type ServerOptions,
} from '../../server/request-consent.js';
