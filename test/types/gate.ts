// Compiled, never run: what an app may write, and what it may not.
import { startConsent, type ConsentGate, type ConsentName, type Decision } from 'consent-elements';

const consent: ConsentGate = startConsent({
  policyVersion: '2026-05-13',
  categories: ['essential', 'measurement'],
  maxAge: 182,
  gpc: 'ask',
});
startConsent();

// @ts-expect-error there is no such setting
startConsent({ policy: '2026-05-13' });
// @ts-expect-error a number of days
startConsent({ maxAge: '182' });
// @ts-expect-error not one of the three
startConsent({ gpc: 'yes' });

const allowed: boolean = consent.allows('measurement');
// @ts-expect-error the answer is there at once
consent.allows('measurement').then();
// @ts-expect-error one name at a time
consent.allows(['measurement']);

const controller = new AbortController();
const granted: Promise<void> = consent.whenAllowed('measurement', { signal: controller.signal });
const decided: Promise<Decision> = consent.whenDecided();

const undo: () => void = consent.subscribe((decision) => decision.granted.includes('measurement'), {
  immediate: true,
});
consent.decide({ measurement: true, 'measurement.matomo': false });
// @ts-expect-error granted or not: nothing in between
consent.decide({ measurement: 'granted' });

const decision = consent.decision;
const version: string | null = decision.policyVersion;
const decidedAt: number | null = decision.decidedAt;
// @ts-expect-error a decision is frozen
decision.decided = true;
// @ts-expect-error and its lists are
decision.granted.push('measurement');

consent.acceptAll();
consent.rejectAll();
consent.reset();
consent.showPreferences();
const unobserve: () => void = consent.observe(document.body);
consent.dispose();

export { allowed, decided, decidedAt, granted, undo, unobserve, version };

// Where the gate came by script tag.
const fromTag: ConsentGate | undefined = window.consentElements;
console.log(fromTag);

// Where an app has declared no names, any text is one.
const anyName: ConsentName = String(allowed);
consent.allows(anyName);
