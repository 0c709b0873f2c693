import { recordOf } from '../preview/earlier-visit.js';

/**
 * The visitors that the playground knows. What makes one is real: the cookie that the library wrote on an
 * earlier visit, what the page declares today, or what the browser says.
 */
export interface Visitor {
  readonly label: string;
  /** What there is to see. */
  readonly says: string;
  /** What was answered on an earlier visit, and under which version of the policy. */
  readonly answered?: { readonly answer: 'granted' | 'denied'; readonly version: string };
  /** How the page differs for this visitor. */
  readonly page?: 'new-purpose' | 'exempt' | 'gpc';
}

export const VERSION = '2026-05-13';
const EARLIER_VERSION = '2025-11-01';

export const visitors = {
  'first-visit': {
    label: 'First visit',
    says: 'Nothing has been decided, so the banner asks. Measurement waits.',
  },
  allowed: {
    label: 'Allowed',
    says: 'The visitor said yes last week. No banner, measurement runs, and there is a way back to the choice.',
    answered: { answer: 'granted', version: VERSION },
  },
  refused: {
    label: 'Refused',
    says: 'The visitor said no last week. No banner, nothing optional runs, and there is a way back to the choice.',
    answered: { answer: 'denied', version: VERSION },
  },
  'new-purpose': {
    label: 'New purpose',
    says: 'Measurement was allowed last week, and stays so. Maps are new, so the banner asks about maps alone.',
    answered: { answer: 'granted', version: VERSION },
    page: 'new-purpose',
  },
  exempt: {
    label: 'No consent needed',
    says: 'The page declares that its measurement needs no consent. It runs until the visitor objects, and needs no question.',
    page: 'exempt',
  },
  'policy-changed': {
    label: 'Policy changed',
    says: 'The visitor said yes under the policy of 1 November 2025. There is a new one, so the banner asks again and measurement waits.',
    answered: { answer: 'granted', version: EARLIER_VERSION },
  },
  gpc: {
    label: 'Opt-out signal (GPC)',
    says: 'The browser sends Global Privacy Control, which counts as a refusal. No banner; one line says so. In most browsers it is an extension or a setting that sends it. Here a script in the page stands in for it.',
    page: 'gpc',
  },
} as const satisfies Record<string, Visitor>;

export type VisitorName = keyof typeof visitors;

/** The name of the cookie that `data-scope="playground"` gives. */
export const COOKIE = 'consent.playground';

/**
 * What the library wrote on the earlier visit, a week ago.
 *
 * @param purposes what the page asked about then
 */
export function cookieOf({ answered }: Visitor, purposes: readonly string[]): string | undefined {
  if (!answered) return undefined;
  const { answer, version } = answered;
  return recordOf({ granted: [], denied: [], [answer]: purposes }, version, 7);
}
