import { isSafeLink } from '../../consent/safe-address.js';
import { policyHtml } from '../../formats/policy-json.js';
import { reportProblem } from '../base/report-problem.js';

/** An unsafe link is no reason to withhold the policy: as in other formats, its words stay. */
function withoutUnsafeLink(_key: string, value: unknown): unknown {
  const { text, href } = (value ?? {}) as { text?: unknown; href?: unknown };
  if (typeof href !== 'string' || isSafeLink(href)) return value;
  reportProblem('unsafe-link', href);
  return text;
}

/** A policy in JSON for readers: an unsafe link is reported and becomes text, other mistakes throw. */
export const jsonToReadableHtml = (text: string): string =>
  policyHtml(JSON.parse(text, withoutUnsafeLink));
