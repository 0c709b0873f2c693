import type { ConsentGate } from '../consent/consent-gate.js';
import { cookieNameOf } from '../consent/cookie-text.js';
import { isGranted, type Decision } from '../consent/decision.js';
import { matches } from '../declarations/clear-storage.js';
import { readStoredItems, type DeclaredItem } from '../declarations/read-stored-items.js';
import type { Evidence, SeenItem, SeenRequest } from './evidence.js';
import { mayRun, type Gated } from './gated.js';
import type { Wrong } from './words.js';

/** Something seen, and what there is to say of it. */
export interface Judged<Seen> {
  readonly seen: Seen;
  /** Empty where nothing is wrong. */
  readonly wrongs: readonly Wrong[];
  /** Whose it is: names such as `measurement.matomo`; empty where nobody knows. */
  readonly owners: readonly string[];
}

/** What the evidence is judged by. */
export interface Standards {
  readonly gate: ConsentGate;
  readonly evidence: Evidence;
  readonly gated: readonly Gated[];
  /** Addresses that begin so are our own files. */
  readonly folder: string;
}

/** Whether anything that needs consent may run, so that what is seen may be a part of it. */
const isAnythingGranted = (decision: Decision, { categories }: ConsentGate): boolean =>
  categories.some(
    ({ name, basis }) =>
      basis === 'consent' &&
      decision.granted.some((granted) => granted === name || granted.startsWith(`${name}.`)),
  );

const byTime = (one: SeenRequest, other: SeenRequest): number => one.at - other.at;

const hostOf = (url: string): string => new URL(url).host;

/** What went to another origin, or was sent where nobody waits for an answer. */
export function judgeRequests(standards: Standards): Judged<SeenRequest>[] {
  const { gate, evidence, gated, folder } = standards;
  const stopped = evidence.violations.flatMap(({ blocked, isStopped }) =>
    isStopped ? blocked : [],
  );
  return evidence.requests.toSorted(byTime).flatMap((seen) => {
    const { url, type, at } = seen;
    if (!/^(https?|wss?):/.test(url) || (folder && url.startsWith(folder))) return [];
    // Browsers time what never left, too.
    if (stopped.includes(url)) return [];
    const isBeacon = type === 'beacon';
    const isOther = new URL(url).origin !== location.origin;
    if (!isOther && !isBeacon) return [];
    const owned = ownersOf(url, gated);
    const decision = evidence.decisionAt(at);
    const isAllowed = owned.length
      ? owned.some((one) => mayRun(decision, one))
      : isAnythingGranted(decision, gate);
    const wrong = isOther ? 'asked-without-consent' : 'sent-without-consent';
    return {
      seen,
      wrongs: isAllowed ? [] : [wrong],
      owners: [...new Set(owned.flatMap(({ requirements }) => requirements))],
    };
  });
}

/** What is gated and asks for an address, or else for another one of its host. */
function ownersOf(url: string, gated: readonly Gated[]): readonly Gated[] {
  const exact = gated.filter(({ addresses }) => addresses.includes(url));
  if (exact.length) return exact;
  const isSameHost = (address: string): boolean => hostOf(address) === hostOf(url);
  return gated.filter(({ addresses }) => addresses.some(isSameHost));
}

/** Cookies and storage, without our own. */
export function judgeItems({ gate, evidence }: Standards): Judged<SeenItem>[] {
  const declared = readStoredItems(gate.categories);
  const own = cookieNameOf({ ...gate.settings, scope: undefined });
  return [...evidence.items.values()].flatMap((seen) => {
    const { kind, name, at } = seen;
    // The decision, and what docs/cookie.md names beside it.
    if ([own, `${own}.*`, `${own}-*`].some((pattern) => matches(pattern, name))) return [];
    const isIts = ({ item }: DeclaredItem): boolean =>
      item.type === kind && matches(item.name, name);
    const owners = declared.filter(isIts).map(({ owner }) => owner);
    // Also now: what was withdrawn is not to be kept.
    const isAllowed = [evidence.decisionAt(at), gate.decision].every((decision) =>
      owners.length
        ? owners.some((owner) => isGranted(decision, owner))
        : isAnythingGranted(decision, gate),
    );
    const wrongs: Wrong[] = [];
    if (!owners.length) wrongs.push('undeclared');
    if (!isAllowed) wrongs.push('stored-without-consent');
    return { seen, wrongs, owners };
  });
}
