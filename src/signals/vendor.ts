import type { VendorDecision } from './vendor-decision.js';

/** One call: its arguments or, for a queue of methods, the method and its arguments. */
export type VendorCall = readonly unknown[];

/** A vendor's consent interface. It loads nothing and defines at most a queue. */
export interface Vendor {
  /**
   * The calls that tell the vendor about a decision. Pure.
   *
   * @param previous the decision the vendor last heard about in this page, if any
   */
  calls(decision: VendorDecision, previous?: VendorDecision): readonly VendorCall[];
  /** Makes a call, or adds it to the queue that the vendor's code reads when it loads. */
  make(call: VendorCall): void;
  /** A global that only the vendor's code can create. Until it does, calls wait. */
  readonly global?: string;
}
