import type { ConsentChoice } from '../consent/choice.js';
import type { ConsentSource, Decision } from '../consent/decision.js';

/*
 * All events fire on `document`, in this order: `consent-request` (cancelable, nothing has happened
 * yet); the new decision replaces the old one and takes effect; `consent-change`.
 *
 * Each bundle has its own copy of these classes, so compare `type`, never `instanceof`.
 */

/** The base of our events, which carry their fields as properties of their own. */
abstract class ConsentEvent extends Event {
  constructor(type: string, fields?: object, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    Object.assign(this, fields);
  }
}

/** The first decision state is known. Fires once per page. */
export class ConsentReadyEvent extends ConsentEvent {
  declare readonly decision: Decision;
  constructor(decision: Decision) {
    super('consent-ready', { decision });
  }
}

/** The fields of a `consent-change`. */
export interface ConsentChangeDetails {
  readonly decision: Decision;
  readonly previous: Decision;
  /** Names that may run now and could not before. */
  readonly granted: readonly string[];
  /** Names that could run before and no longer may. */
  readonly withdrawn: readonly string[];
  /** Declared cookies and storage of withdrawn names that could not be cleared. */
  readonly uncleared: readonly string[];
  readonly source: ConsentSource;
}

/** A decision has replaced another and taken effect. */
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

/** Someone is making a decision. `preventDefault()` stops it. */
export class ConsentRequestEvent extends ConsentEvent {
  declare readonly choice: ConsentChoice;
  declare readonly source: ConsentSource;
  constructor(choice: ConsentChoice, source: ConsentSource) {
    super('consent-request', { choice, source }, true);
  }
}

/** Someone wants to see the preferences. `preventDefault()` to show your own. */
export class ConsentPreferencesRequestEvent extends ConsentEvent {
  constructor() {
    super('consent-preferences-request', undefined, true);
  }
}

/** The banner stands before the visitor, who is being asked. */
export class ConsentShownEvent extends ConsentEvent {
  /** `bar`, `card`, `dialog` or `inline`. */
  declare readonly layout: string;
  /** The language of its words, a BCP 47 tag. */
  declare readonly lang: string;
  constructor(layout: string, lang: string) {
    super('consent-shown', { layout, lang });
  }
}

/** Something went wrong and was handled; the gate stays shut. */
export class ConsentErrorEvent extends ConsentEvent {
  /** Short and stable, e.g. `bad-cookie`. docs/errors.md lists them all. */
  declare readonly code: string;
  declare readonly message: string;
  declare readonly cause: unknown;
  /** What it is about, where a check of the page has found it. */
  declare readonly element: Element | null;
  constructor(code: string, message: string, cause?: unknown, element: Element | null = null) {
    super('consent-error', { code, message, cause, element });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-ready': ConsentReadyEvent;
    'consent-change': ConsentChangeEvent;
    'consent-request': ConsentRequestEvent;
    'consent-preferences-request': ConsentPreferencesRequestEvent;
    'consent-shown': ConsentShownEvent;
    'consent-error': ConsentErrorEvent;
  }
}
