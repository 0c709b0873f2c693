import type { VendorDecision } from './vendor-decision.js';

/** One call: the arguments, or for a queue of methods the method and its arguments. */
export type VendorCall = readonly unknown[];

/** What we know of a vendor's interface for consent. It loads nothing, and defines no more than a queue. */
export interface Vendor {
  /**
   * What the vendor is to be told of a decision: pure.
   *
   * @param previous the decision that it was last told of in this page, if there was one
   */
  calls(decision: VendorDecision, previous?: VendorDecision): readonly VendorCall[];
  /** Makes one call, or puts it into the queue that the vendor's own code reads when it comes. */
  make(call: VendorCall): void;
  /** A global that only the vendor's code can make: until it has, calls are kept for it. */
  readonly global?: string;
}
