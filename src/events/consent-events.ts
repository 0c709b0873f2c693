import type { ConsentChoice } from '../consent/choice.js';
import type { ConsentSource, Decision } from '../consent/decision.js';

/*
 * All are dispatched on `document`. In order: `consent-request` (cancelable, nothing has happened
 * yet), then the decision replaces the earlier one and its effects start, then `consent-change`.
 *
 * A class here exists once per bundle, so tell events apart by `type`, never by `instanceof`.
 */

/** What our events have in common: they are on `document`, and carry their fields themselves. */
abstract class ConsentEvent extends Event {
  constructor(type: string, fields?: object, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    Object.assign(this, fields);
  }
}

/** The first decision state is known. Once per page. */
export class ConsentReadyEvent extends ConsentEvent {
  declare readonly decision: Decision;
  constructor(decision: Decision) {
    super('consent-ready', { decision });
  }
}

/** What a `consent-change` tells. */
export interface ConsentChangeDetails {
  readonly decision: Decision;
  readonly previous: Decision;
  /** Names that run now and did not before. */
  readonly granted: readonly string[];
  /** Names that ran before and no longer do. */
  readonly withdrawn: readonly string[];
  /** Declared cookies and storage of the withdrawn names that could not be cleared. */
  readonly uncleared: readonly string[];
  readonly source: ConsentSource;
}

/** A decision replaced another, and its effects were started. */
export class ConsentChangeEvent extends ConsentEvent implements ConsentChangeDetails {
  declare readonly decision: Decision;
  declare readonly previous: Decision;
  declare readonly granted: readonly string[];
  declare readonly withdrawn: readonly string[];
  declare readonly uncleared: readonly string[];
  declare readonly source: ConsentSource;
  constructor(details: ConsentChangeDetails) {
    super('consent-change', details);
  }
}

/** Someone wants a decision to be taken. `preventDefault()` and nothing happens. */
export class ConsentRequestEvent extends ConsentEvent {
  declare readonly choice: ConsentChoice;
  declare readonly source: ConsentSource;
  constructor(choice: ConsentChoice, source: ConsentSource) {
    super('consent-request', { choice, source }, true);
  }
}

/** Someone wants to see the preferences. `preventDefault()` to show one's own instead. */
export class ConsentPreferencesRequestEvent extends ConsentEvent {
  constructor() {
    super('consent-preferences-request', undefined, true);
  }
}

/** Something was wrong and was handled; the gate stays shut. */
export class ConsentErrorEvent extends ConsentEvent {
  /** Stable and short, e.g. `bad-cookie`; the README lists them. */
  declare readonly code: string;
  declare readonly message: string;
  declare readonly cause: unknown;
  constructor(code: string, message: string, cause?: unknown) {
    super('consent-error', { code, message, cause });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-ready': ConsentReadyEvent;
    'consent-change': ConsentChangeEvent;
    'consent-request': ConsentRequestEvent;
    'consent-preferences-request': ConsentPreferencesRequestEvent;
    'consent-error': ConsentErrorEvent;
  }
}
