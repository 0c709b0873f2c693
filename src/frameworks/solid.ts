import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js';
import { currentConsent, noConsent, watchConsent, type Consent } from './page-consent.js';

/** The page's consent. Until the component is mounted nothing is allowed, as on the page's server. */
export function createConsent(): Accessor<Consent> {
  const [consent, setConsent] = createSignal(noConsent);
  onMount(() => {
    const update = (): void => void setConsent(currentConsent);
    update();
    onCleanup(watchConsent(update));
  });
  return consent;
}
