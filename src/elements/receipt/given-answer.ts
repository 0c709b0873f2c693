import type { ConsentGate } from '../../consent/consent-gate.js';
import type { ConsentSource } from '../../consent/decision.js';

/** A click, with what it passed on its way. */
export interface Click {
  readonly event: MouseEvent;
  readonly isTouch: boolean;
  readonly path: readonly EventTarget[];
}

/** An answer that somebody asked the gate to take. */
export interface GivenAnswer {
  readonly gate: ConsentGate;
  readonly source: ConsentSource;
  /** Time of the answer before it. */
  readonly before: number | null;
  /** The page's cookies until then. */
  readonly cookiesBefore: string;
  /** Its own time. */
  decidedAt: number | null;
  /** The page's cookies right after it. */
  cookies: string;
  click: Click | undefined;
}
