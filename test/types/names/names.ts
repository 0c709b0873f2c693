// What an app that has declared its names may ask for, and what it may not.
import type { ConsentChoice, ConsentGate, ConsentName, Decision } from 'consent-elements';
import type { Consent } from 'consent-elements/svelte.js';
import { grant, startHeadlessGate } from 'consent-elements/testing.js';
import { decideForRequest, isGranted } from 'consent-elements/server.js';

declare module 'consent-elements' {
  interface ConsentNames {
    measurement: true;
    'measurement.matomo': true;
  }
}

declare const consent: ConsentGate;

consent.allows('measurement');
consent.allows('measurement.matomo');
// Nobody need declare what every page has.
consent.allows('essential');
// @ts-expect-error a slip of the pen
consent.allows('mesurement');
// @ts-expect-error a service that was not declared
void consent.whenAllowed('measurement.clarity');

consent.decide({ measurement: true, 'measurement.matomo': false });
// @ts-expect-error a slip of the pen
consent.decide({ mesurement: true });
// @ts-expect-error granted or not: nothing in between
consent.decide({ measurement: undefined });

const choice: ConsentChoice = { measurement: true };
const name: ConsentName = 'measurement.matomo';
// @ts-expect-error any text
const text: ConsentName = String(name);

const decision: Decision = decideForRequest({ cookie: '' });
isGranted(decision, 'measurement');
// @ts-expect-error a server asks for the same names
isGranted(decision, 'mesurement');

// Adapters and the test kit know them, too.
declare const adapted: Consent;
adapted.allows('measurement');
// @ts-expect-error a slip of the pen
adapted.allows('mesurement');
void grant('measurement.matomo');
// @ts-expect-error a slip of the pen
void grant('mesurement');
// @ts-expect-error a slip of the pen
startHeadlessGate({ granted: ['mesurement'] });

export { choice, text };

// What the page has can be asked for by what it is called.
consent.categories.filter(({ name }) => consent.allows(name));
