import type { Report } from './bundles.js';
import type { Store } from './store.js';

/** Milliseconds that a page has to declare a name after it has asked for it: frameworks draw bit by bit. */
const PATIENCE = 1000;

/** Warns of a name that the page does not declare and no earlier answer holds. */
export function checkName(store: Store, name: string, report: Report): void {
  const check = (): void => {
    if (!store.isKnown(name)) report('unknown-name', name);
  };
  if (!store.isKnown(name)) setTimeout(check, PATIENCE);
}
