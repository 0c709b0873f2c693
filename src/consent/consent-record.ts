import { isConsentName, POLICY_VERSION } from './consent-names.js';

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

/** Longer than what any page can have asked for. */
const MAX_LENGTH = 4000;

/** What each field holds. */
const FIELDS: Readonly<Record<string, RegExp>> = {
  v: /^1$/,
  granted: /^[a-z0-9.+-]*$/,
  denied: /^[a-z0-9.+-]*$/,
  policy: POLICY_VERSION,
  at: /^(0|[1-9]\d{0,11})$/,
  seen: POLICY_VERSION,
  gpc: /^1$/,
  id: /^[\w-]{22}$/,
};

type Field = readonly [key: string, value: string];

const isField = ([key, value, ...more]: Field): boolean =>
  value !== undefined && !more.length && Object.hasOwn(FIELDS, key) && FIELDS[key]!.test(value);

const readNames = (names: string): string[] => (names ? names.split('+') : []);

/**
 * Reads a cookie value such as
 * `v=1&granted=measurement&denied=&policy=2026-05-13&at=1794873600`.
 *
 * The value is untrusted: unless its fields are exactly what we write, in any order, it is no answer.
 */
export function parseRecord(text: string): ConsentRecord | undefined {
  const pairs = text.split('&').map((pair) => pair.split('=') as unknown as Field);
  if (text.length > MAX_LENGTH || !pairs.every(isField)) return undefined;
  const fields = Object.fromEntries(pairs) as Record<string, string>;
  const { v, granted, denied, policy, at, seen, gpc, id } = fields;
  const isWhole = ![v, granted, denied, at].includes(undefined);
  if (!isWhole || Object.keys(fields).length < pairs.length) return undefined;
  const answers = { granted: readNames(granted!), denied: readNames(denied!) };
  const names = namesIn(answers);
  if (!names.every(isConsentName) || new Set(names).size < names.length) return undefined;
  return { ...answers, policy, at: Number(at), seen, gpc: !!gpc, id };
}
