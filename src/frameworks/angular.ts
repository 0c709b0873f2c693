import { afterNextRender, DestroyRef, inject, signal, type Signal } from '@angular/core';
import { currentConsent, noConsent, watchConsent, type Consent } from './page-consent.js';

/**
 * The page's consent, for a field of a component or service. Until it has been rendered nothing is allowed,
 * as on the page's server.
 */
export function injectConsent(): Signal<Consent> {
  const consent = signal(noConsent);
  const destroyRef = inject(DestroyRef);
  afterNextRender(() => {
    const update = (): void => consent.set(currentConsent());
    update();
    destroyRef.onDestroy(watchConsent(update));
  });
  return consent.asReadonly();
}
