import { hasPage } from '../page/page.js';
import { currentConsent, watchConsent, type Consent } from './page-consent.js';

/** The page's consent as a readable store: `$consent.allows('measurement')`. */
export const consent = {
  /** Calls back at once and whenever it has changed. Returns its undo. */
  subscribe(run: (consent: Consent) => void): () => void {
    const tell = (): void => run(currentConsent());
    tell();
    return hasPage() ? watchConsent(tell) : () => {};
  },
};
