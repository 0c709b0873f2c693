import { isConsentName } from './consent-names.js';

/** Names with an answer: categories, and services where they differ from their category. */
export interface Answers {
  readonly granted: readonly string[];
  readonly denied: readonly string[];
}

/** What is stored of a visitor's answer, in one first-party cookie. */
export interface ConsentRecord extends Answers {
  /** Version of the policy that the visitor answered under. */
  readonly policy?: string | undefined;
  /** Time of the answer, in Unix seconds. */
  readonly at: number;
  /** Newest policy version that the visitor acknowledged without being asked again. */
  readonly seen?: string | undefined;
  /** Whether Global Privacy Control was on when the visitor chose. */
  readonly gpc?: boolean | undefined;
  /** Random 128-bit value (base64url), only where records are switched on. */
  readonly id?: string | undefined;
  /** The browser did not keep it, hence it lasts as long as the page. Not in the text. */
  readonly isUnstored?: boolean;
}

/** All names that were answered for. */
export const namesIn = ({ granted, denied }: Answers): string[] => [...granted, ...denied];

/** The text of a record, in the order that the documentation shows. */
export const serializeRecord = ({
  granted,
  denied,
  policy,
  at,
  seen,
  gpc,
  id,
}: ConsentRecord): string =>
  Object.entries({
    v: 1,
    granted: granted.join('+'),
    denied: denied.join('+'),
    policy,
    at,
    seen,
    gpc: gpc ? 1 : undefined,
    id,
  })
    .flatMap(([key, value]) => (value === undefined ? [] : `${key}=${value}`))
    .join('&');

/** The fields of a record, in the order of the alphabet. */
const FIELDS =
  /^at=(0|[1-9]\d{0,11})&denied=([^&]*)(&gpc=1)?&granted=([^&]*)(&id=([\w-]{22}))?(&policy=([A-Za-z0-9][\w.-]{0,31}))?(&seen=([A-Za-z0-9][\w.-]{0,31}))?&v=1$/;

const listOf = (names: string | undefined): string[] => (names ? names.split('+') : []);

/**
 * Reads a cookie value such as
 * `v=1&granted=measurement&denied=&policy=2026-05-13&at=1794873600`.
 *
 * The value is untrusted: once sorted, its fields must be exactly those that there are, which leaves
 * no room for a key twice, an empty or encoded value, or an unknown key.
 */
export function parseRecord(text: string): ConsentRecord | undefined {
  const [, at, denied, gpc, granted, , id, , policy, , seen] =
    FIELDS.exec(text.split('&').sort().join('&')) ?? [];
  const answers = { granted: listOf(granted), denied: listOf(denied) };
  const names = namesIn(answers);
  return at &&
    text.length <= 4000 &&
    names.every(isConsentName) &&
    new Set(names).size === names.length
    ? { ...answers, policy, at: +at, seen, gpc: !!gpc, id }
    : undefined;
}
