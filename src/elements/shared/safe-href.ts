import { nothing } from 'lit';
import { isSafeLink } from '../../consent/safe-address.js';
import { reportProblem } from '../base/report-problem.js';

/**
 * For the `href` of a link whose address comes from an attribute, which somebody else may have written.
 * An unsafe one is reported, and the link becomes plain words.
 */
export function safeHref(address: string): string | typeof nothing {
  if (isSafeLink(address)) return address;
  reportProblem('unsafe-link', address);
  return nothing;
}
