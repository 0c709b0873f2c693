import type { ConsentChoice } from './choice.js';
import type { ConsentSettings } from './consent-settings.js';
import type { Category } from './declarations.js';
import type { ConsentName } from './declared-names.js';
import type { Decision } from './decision.js';
import type { Finding } from './finding.js';
import type { Receipt } from './receipt.js';

declare global {
  // What the gate is handed by a page. Where there is no page, there is nothing to know of them.
  /* eslint-disable @typescript-eslint/no-empty-object-type */
  interface AbortSignal {}
  interface Element {}
  interface Node {}
  interface ParentNode {}
  /* eslint-enable */
  interface Window {
    /** The page's gate, where it came by script tag. */
    consentElements?: ConsentGate;
  }
}

/**
 * Where the page's one gate is found, whichever bundle brought it: a global symbol is shared by
 * bundles, and no element's `id` or `name` can stand in its place.
 */
export const GATE: unique symbol = Symbol.for('consent-elements') as never;

export interface SubscribeOptions {
  /** Call the listener at once with the decision that holds. @default false */
  immediate?: boolean;
}

export interface WaitOptions {
  /** Ends the wait; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** The gate as the page, an app and our own elements see it. */
export interface ConsentGate {
  /** What holds now. */
  readonly decision: Decision;
  /** Newest policy version that the visitor acknowledged without being asked again. */
  readonly seenVersion: string | null;
  /**
   * The visitor's answer as the cookie holds it, also one that no longer counts, such as
   * `v=1&granted=measurement&denied=&at=1794873600`; `null` if there is none. For an account to keep.
   */
  readonly record: string | null;
  /** Whether answers are kept with the visitor's account, as `adopt` was told. */
  readonly account: boolean;
  /** The settings in force, defaults filled in. */
  readonly settings: Readonly<ConsentSettings>;
  /** Every category of the page in order: those of the settings, then the other declared ones. */
  readonly categories: readonly (Category & { readonly name: ConsentName })[];
  /** Whether a name may run now. An unknown name may not, and is warned of once. */
  allows(name: ConsentName): boolean;
  /** Resolves once a name may run. */
  whenAllowed(name: ConsentName, options?: WaitOptions): Promise<void>;
  /** Resolves with the decision once there is nothing left to ask. */
  whenDecided(options?: WaitOptions): Promise<Decision>;
  /** Calls back on every new decision. Returns its undo. */
  subscribe(listener: (decision: Decision) => void, options?: SubscribeOptions): () => void;
  /** Calls back when anything a view may show has changed: decision or declarations. */
  watch(listener: () => void): () => void;
  /** Grants every optional category. */
  acceptAll(): void;
  /** Denies every optional category. */
  rejectAll(): void;
  /** Answers for the names given; the other answers stay. */
  decide(choice: ConsentChoice): void;
  /** Notes that the visitor knows of a policy version without having to be asked again. */
  acknowledge(version: string): void;
  /**
   * Takes over the answer that the visitor gave on another device: the newer of the two holds, whatever it says.
   *
   * @param record what `record` was there; `null` if there is no answer yet
   * @param options `account`: it is kept with the visitor's account. The banner and the preferences then say that
   *   a choice applies to all devices, and a device that takes one over tells so
   */
  adopt(record: string | null, options?: { account?: boolean }): void;
  /** Forgets the decision and asks again. */
  reset(): void;
  /**
   * What was recorded, as the preferences show it: fetched, hence a promise. `undefined` where nothing was, or
   * where the file could not be fetched.
   */
  receipt(): Promise<Receipt | undefined>;
  /** Opens the preferences. */
  showPreferences(): void;
  /** Gates an open shadow root too. Returns its undo. */
  observe(root: ParentNode & Node): () => void;
  /**
   * What is wrong in the page, for whoever builds it: mistakes in its HTML, and all that was reported so
   * far. The checks are fetched on development hosts and with `data-check`; elsewhere by the first call,
   * so that the next one has them.
   *
   * @param options `open`: also opens the doctor, a panel that shows it beside all that the page does
   */
  check(options?: { open?: boolean }): readonly Finding[];
  /** Stops everything; what already runs goes on. */
  dispose(): void;
}

/** The page's gate, if one has started. */
export const findGate = (): ConsentGate | undefined =>
  (globalThis as { [GATE]?: ConsentGate })[GATE];
