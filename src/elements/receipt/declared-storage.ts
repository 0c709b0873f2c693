import type { ConsentGate } from '../../consent/consent-gate.js';
import { readStoredItems } from '../../declarations/read-stored-items.js';

/**
 * Whether the page declares a key of local storage, in a category that may run:
 *
 *   <consent-cookie name="consent.history" type="local-storage" …>
 *
 * Nothing is kept undeclared. See docs/decisions/0010-receipts-keep-nothing-undeclared.md.
 */
export const isDeclared = (gate: ConsentGate, key: string): boolean =>
  readStoredItems(gate.categories).some(
    ({ owner, item }) => item.type === 'local-storage' && item.name === key && gate.allows(owner),
  );
