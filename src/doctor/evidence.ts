import type { ConsentGate } from '../consent/consent-gate.js';
import type { StorageType } from '../consent/declarations.js';
import type { Decision } from '../consent/decision.js';
import { cookieNames } from '../declarations/cookie-jar.js';
import { page } from '../page/page.js';

/** Something that the browser fetched or sent. */
export interface SeenRequest {
  readonly url: string;
  /** What asked for it, as Resource Timing says: `script`, `img`, `fetch`, `beacon`, `css` … */
  readonly type: string;
  /** Milliseconds since the page began to load. */
  readonly at: number;
}

/** Something that the page keeps in the browser. */
export interface SeenItem {
  readonly kind: StorageType;
  readonly name: string;
  /** When it was first seen, in milliseconds since the page began to load. */
  readonly at: number;
  /** It was there when the doctor came. */
  readonly isOld: boolean;
}

/** Something that the page's content security policy stopped, or would. */
export interface SeenViolation {
  /** An address, or a word such as `inline`. */
  readonly blocked: string;
  readonly directive: string;
  readonly isStopped: boolean;
  readonly at: number;
}

export interface SeenEvent {
  readonly type: string;
  readonly at: number;
  readonly detail: string;
}

/** What held from a time on. */
interface Moment {
  readonly from: number;
  readonly decision: Decision;
}

const EVENTS = ['ready', 'shown', 'request', 'preferences-request', 'change', 'error'];

/** Milliseconds between two looks at what no event tells of. */
const INTERVAL = 1000;

/** What a page does, as far as a page can see it. Looks from `start` to `stop`, and keeps nothing in the browser. */
export class Evidence {
  readonly requests: SeenRequest[] = [];
  readonly items = new Map<string, SeenItem>();
  readonly violations: SeenViolation[] = [];
  readonly events: SeenEvent[] = [];
  readonly #gate: ConsentGate;
  readonly #onNews: () => void;
  #moments: Moment[] = [];
  #stop: AbortController | undefined;

  constructor(gate: ConsentGate, onNews: () => void) {
    this.#gate = gate;
    this.#onNews = onNews;
  }

  /** What held at a time, in milliseconds since the page began to load. */
  decisionAt(time: number): Decision {
    return this.#moments.findLast(({ from }) => from <= time)!.decision;
  }

  start(): void {
    const { signal } = (this.#stop = new AbortController());
    this.#moments = momentsSoFar(this.#gate);
    signal.addEventListener('abort', this.#gate.watch(this.#noteDecision));
    for (const name of EVENTS)
      page.addEventListener(`consent-${name}`, this.#noteEvent, { signal, capture: true });
    page.addEventListener('securitypolicyviolation', this.#noteViolation, { signal });
    this.#observeRequests(signal);
    this.#observeReports(signal);
    const { cookieStore } = globalThis as { cookieStore?: EventTarget };
    cookieStore?.addEventListener('change', () => void this.#look(), { signal });
    const timer = setInterval(() => void this.#look(), INTERVAL);
    signal.addEventListener('abort', () => clearInterval(timer));
    void this.#look(true);
  }

  stop(): void {
    this.#stop?.abort();
  }

  #noteDecision = (): void => {
    const { decision } = this.#gate;
    if (this.#moments.at(-1)!.decision !== decision)
      this.#moments.push({ from: performance.now(), decision });
    this.#onNews();
  };

  #noteEvent = (event: Event): void => {
    const { type, timeStamp: at } = event;
    this.events.push({ type, at, detail: detailOf(event) });
    this.#onNews();
  };

  #noteViolation = (event: SecurityPolicyViolationEvent): void => {
    const { blockedURI, effectiveDirective, disposition, timeStamp } = event;
    this.#addViolation(blockedURI, effectiveDirective, disposition, timeStamp);
  };

  #addViolation(blocked: string, directive: string, disposition: string, at: number): void {
    const isKnown = this.violations.some(
      (one) => one.blocked === blocked && one.directive === directive,
    );
    if (isKnown) return;
    this.violations.push({ blocked, directive, isStopped: disposition === 'enforce', at });
    this.#onNews();
  }

  #observeRequests(signal: AbortSignal): void {
    const observer = new PerformanceObserver((list) => {
      for (const {
        name,
        initiatorType,
        startTime,
      } of list.getEntries() as PerformanceResourceTiming[])
        this.requests.push({ url: name, type: initiatorType, at: startTime });
      this.#onNews();
    });
    observer.observe({ type: 'resource', buffered: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** What the policy stopped before the doctor came, in browsers that keep it. */
  #observeReports(signal: AbortSignal): void {
    const { ReportingObserver } = globalThis as { ReportingObserver?: ReportingObserverClass };
    if (!ReportingObserver) return;
    const observer = new ReportingObserver(
      (reports) => {
        for (const { body } of reports)
          this.#addViolation(
            body.blockedURL ?? '',
            body.effectiveDirective ?? '',
            body.disposition ?? 'enforce',
            0,
          );
      },
      { types: ['csp-violation'], buffered: true },
    );
    observer.observe();
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Reads the names of all that is stored. */
  async #look(isFirst = false): Promise<void> {
    const found = await namesStored();
    const at = performance.now();
    if (this.#stop?.signal.aborted) return;
    const keys = new Set<string>();
    for (const { kind, name } of found) {
      const key = `${kind} ${name}`;
      keys.add(key);
      if (!this.items.has(key)) this.items.set(key, { kind, name, at, isOld: isFirst });
    }
    for (const key of this.items.keys()) if (!keys.has(key)) this.items.delete(key);
    this.#onNews();
  }
}

/** What held before there was a doctor. An answer is known to the second, and counts from its beginning. */
function momentsSoFar({ decision, categories }: ConsentGate): Moment[] {
  const answered = (decision.decidedAt ?? 0) - performance.timeOrigin;
  if (answered < 0) return [{ from: -Infinity, decision }];
  const granted = categories.flatMap(({ name, basis }) => (basis === 'consent' ? [] : name));
  const unanswered = { ...decision, granted, denied: [], decided: false, decidedAt: null };
  return [
    { from: -Infinity, decision: unanswered },
    { from: answered, decision },
  ];
}

async function namesStored(): Promise<Pick<SeenItem, 'kind' | 'name'>[]> {
  const read = async (
    kind: StorageType,
    names: () => readonly string[] | Promise<readonly string[]>,
  ): Promise<Pick<SeenItem, 'kind' | 'name'>[]> => {
    try {
      return (await names()).map((name) => ({ kind, name }));
    } catch {
      // Closed to this page, as in a frame with `sandbox`.
      return [];
    }
  };
  const all = await Promise.all([
    read('cookie', () => cookieNames().filter(Boolean)),
    read('local-storage', () => Object.keys(localStorage)),
    read('session-storage', () => Object.keys(sessionStorage)),
    read('indexed-db', async () => (await indexedDB.databases()).map(({ name }) => name!)),
    read('cache-storage', () => caches.keys()),
  ]);
  return all.flat();
}

function detailOf(event: Event): string {
  const { source, code, layout, lang, granted, withdrawn, choice } = event as Event &
    Record<string, unknown>;
  const names = (label: string, list: unknown): string =>
    Array.isArray(list) && list.length ? `${label} ${list.join(', ')}` : '';
  return [
    source,
    code,
    layout,
    lang,
    choice && JSON.stringify(choice),
    names('granted', granted),
    names('withdrawn', withdrawn),
  ]
    .filter(Boolean)
    .join(' · ');
}

interface ReportingObserverClass {
  new (
    callback: (
      reports: readonly {
        body: { blockedURL?: string; effectiveDirective?: string; disposition?: string };
      }[],
    ) => void,
    options: { types: string[]; buffered: boolean },
  ): { observe(): void; disconnect(): void };
}
