/**
 * For tests: answers on the page's gate, the cookie of a visitor who has answered, and a gate that needs
 * no page. Importing it has no effect.
 */
export type { AnswerOptions } from '../../testing/answer.js';
export {
  consentCookie,
  type AnswerCookie,
  type CookieOptions,
} from '../../testing/answer-cookie.js';
export { grant, refuse, reset } from '../../testing/answer-page.js';
export { startHeadlessGate } from '../../testing/headless-gate.js';
