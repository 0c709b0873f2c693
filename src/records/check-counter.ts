import { POLICY_VERSION } from '../consent/consent-names.js';
import { COUNTED_EVENTS, type Counter } from './store.js';

const FIELDS: Readonly<Record<keyof Counter, { test(text: string): boolean }>> = {
  event: { test: (text) => (COUNTED_EVENTS as readonly string[]).includes(text) },
  language: /^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8}){0,3}$/,
  // None where the answer was given with no banner in that page.
  layout: /^(bar|card|dialog|inline)?$/,
  version: { test: (text) => text === '' || POLICY_VERSION.test(text) },
};

/** What is wrong with a counter that a page has sent, if anything is: it has these fields and no other. */
export function problemInCounter(body: unknown): string | undefined {
  const given = body as Record<string, unknown>;
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(FIELDS, name));
  if (unknown !== undefined)
    return `A counter has ${Object.keys(FIELDS).join(', ')}, and no ${JSON.stringify(unknown.slice(0, 64))}.`;
  const wrong = Object.entries(FIELDS).find(
    ([name, allowed]) => typeof given[name] !== 'string' || !allowed.test(given[name]),
  );
  return wrong && `${wrong[0]} was ${String(JSON.stringify(given[wrong[0]])).slice(0, 64)}.`;
}
