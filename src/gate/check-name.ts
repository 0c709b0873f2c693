import type { Report } from './bundles.js';
import type { Store } from './store.js';

/** Warns of a name that the page does not declare and no earlier answer holds. */
export function checkName(store: Store, name: string, report: Report): void {
  if (!store.isKnown(name)) report('unknown-name', name);
}
