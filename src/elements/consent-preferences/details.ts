import { enDetails } from '../../locales/en/details.js';
import { disclosureStyles } from '../shared/disclosure.styles.js';
import type { ViewDetails } from './category-view.js';
import { detailsStyles as ownStyles } from './details.styles.js';
import { viewServices } from './services-view.js';
import { viewStored } from './stored-view.js';

/*
 * Services and what is stored: for pages that declare any. Who is asked on another page does not
 * wait for it.
 */

export { readDetails } from '../../declarations/read-details.js';

export const detailsStyles = [disclosureStyles, ownStyles];

/** What a category stores itself, then its services. */
export const viewDetails: ViewDetails = (category, own, prefix) => {
  // Other languages have these phrases among the host's already.
  const phrases = { ...enDetails, ...own };
  return [viewStored(category.stored, phrases), viewServices(category, phrases, prefix)];
};
