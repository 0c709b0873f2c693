/**
 * What a server needs to know of a visitor's decision: read it from a request, and keep one that was
 * made by a form. No page is needed, and importing it has no side effect.
 */
export type { ConsentChoice } from '../../consent/choice.js';
export { ConsentSettingsError } from '../../consent/consent-settings.js';
export type { Receipt } from '../../consent/receipt.js';
export { isGranted, type Decision } from '../../consent/decision.js';
export { createEchoHandler, echoForRequest } from '../../server/echo.js';
export {
  regimeAttributes,
  regimeForPlace,
  regimeForRequest,
  type PlaceOptions,
  type Regime,
  type RegimeOptions,
} from '../../server/regime-for-request.js';
export {
  REGIONS,
  type LawComparison,
  type LawSource,
  type Region,
  type RegionName,
  type RegionRules,
} from '../../server/regions.js';
export {
  cookieForChoice,
  decideForRequest,
  receiptForRequest,
  type ReceiptOptions,
  type ServerOptions,
} from '../../server/request-consent.js';
export type { RequestHeaders, RequestOrHeaders } from '../../server/request-headers.js';
export type { CdnName, PlaceHeaders } from '../../server/visitor-place.js';
