import { isConsentName, POLICY_VERSION } from './consent-names.js';

/** Name → granted or denied: categories, and services where they differ from their category. */
export type Answers = ReadonlyMap<string, boolean>;

/** What is stored of a visitor's answer, in one first-party cookie. */
export interface ConsentRecord {
  answers: Answers;
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

/** The names that have this answer, in order. */
export const namesWith = (answers: Answers, wanted: boolean): string[] =>
  [...answers].flatMap(([name, answer]) => (answer === wanted ? name : []));

/** The text of a record, in the order that the documentation shows. */
export const serializeRecord = ({ answers, policy, at, seen, gpc, id }: ConsentRecord): string =>
  [
    'v=1',
    `granted=${namesWith(answers, true).join('+')}`,
    `denied=${namesWith(answers, false).join('+')}`,
    policy && `policy=${policy}`,
    `at=${at}`,
    seen && `seen=${seen}`,
    gpc && 'gpc=1',
    id && `id=${id}`,
  ]
    .filter(Boolean)
    .join('&');

/** The parts of a query string in an order of their own, so that two can be compared. */
const sorted = (text: string): string => text.split('&').sort().join('&');

/**
 * Reads a cookie value such as
 * `v=1&granted=measurement&denied=&policy=2026-05-13&at=1794873600`.
 *
 * The value is untrusted: it is a record only if writing what was read gives the same text again,
 * which leaves no room for a key or name twice, an empty or encoded value, or an unknown key.
 */
export function parseRecord(text: string): ConsentRecord | undefined {
  const fields = new Map(text.split('&').map((pair) => pair.split('=') as [string, string]));
  const answers = new Map<string, boolean>();
  for (const key of ['granted', 'denied'])
    for (const name of fields.get(key)?.split('+') ?? [])
      if (name) answers.set(name, key === 'granted');
  const [at = '', policy = '', seen = '', gpc, id = ''] = 'at,policy,seen,gpc,id'
    .split(',')
    .map((key) => fields.get(key));
  const record = { answers, policy, at: +at, seen, gpc: !!gpc, id };
  return text.length <= 4000 &&
    /^\d{1,12}$/.test(at) &&
    [...answers.keys()].every(isConsentName) &&
    [policy, seen].every((version) => !version || POLICY_VERSION.test(version)) &&
    /^([\w-]{22})?$/.test(id) &&
    sorted(serializeRecord(record)) === sorted(text)
    ? record
    : undefined;
}
