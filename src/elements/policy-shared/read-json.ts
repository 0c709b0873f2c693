import { isAddress } from '../../formats/check-document.js';
import { policyHtml } from '../../formats/policy-json.js';
import { report } from '../shared/trouble.js';

/** An unsafe link is no reason to withhold the policy: as in other formats, its words stay. */
function withoutUnsafeLink(_key: string, value: unknown): unknown {
  const { text, href } = (value ?? {}) as { text?: unknown; href?: unknown };
  if (typeof href !== 'string' || isAddress(href)) return value;
  void report('unsafe-link', href);
  return text;
}

/** A policy in JSON for readers: an unsafe link is reported and becomes text, other mistakes throw. */
export const jsonToReadableHtml = (text: string): string =>
  policyHtml(JSON.parse(text, withoutUnsafeLink));
