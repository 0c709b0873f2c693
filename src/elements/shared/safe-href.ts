import { nothing } from 'lit';
import { isSafeLink } from '../../consent/safe-address.js';
import { reportProblem } from '../base/report-problem.js';

/**
 * For the `href` of a link whose address comes from an attribute, which is markup that others may have
 * written. Of an address that would act the page is told, and the words of the link stay without it.
 */
export function safeHref(address: string): string | typeof nothing {
  if (isSafeLink(address)) return address;
  reportProblem('unsafe-link', address);
  return nothing;
}
