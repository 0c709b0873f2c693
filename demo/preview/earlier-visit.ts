import { serializeRecord, type Answers } from '../../src/consent/consent-record.js';

/**
 * What the library wrote on an earlier visit: docs/cookie.md.
 *
 * @param policy the version of the policy then, if the page named one
 */
export const recordOf = (answers: Answers, policy: string | undefined, daysAgo: number): string =>
  serializeRecord({
    ...answers,
    policy,
    at: Math.floor(Date.now() / 1000) - daysAgo * 24 * 60 * 60,
  });

/** Makes the visitor who comes next: one with a record under this name, or one who comes for the first time. */
export function becomeVisitor(cookie: string, record: string | undefined): void {
  document.cookie = `${cookie}=${record ?? ''}; path=/; max-age=${record ? 86_400 : 0}; samesite=lax`;
  try {
    // They have not put away the line about the browser's signal either.
    sessionStorage.removeItem(`${cookie}-signal-seen`);
  } catch {
    // Nothing can be stored here, so nothing was.
  }
}
