// What the adapters give to each framework, as its types see it.
import { injectConsent } from 'consent-elements/angular.js';
import { ConsentScript, useConsent, type Consent } from 'consent-elements/react.js';
import { createConsent } from 'consent-elements/solid.js';
import { consent } from 'consent-elements/svelte.js';
import { ConsentScript as VueScript, useConsent as useInVue } from 'consent-elements/vue.js';
import { createElement } from 'react';
import type { Readable } from 'svelte/store';
import { h } from 'vue';

const inReact: Consent = useConsent();
const inVue: Consent = useInVue().value;
const inSvelte: Readable<Consent> = consent;
const inSolid: Consent = createConsent()();
const inAngular: Consent = injectConsent()();

const allowed: boolean = inReact.allows('measurement');
const decided: boolean | undefined = inReact.decision?.decided;
inReact.decide({ measurement: true });
// @ts-expect-error granted or not: nothing in between
inReact.decide({ measurement: 'yes' });

const script = createElement(ConsentScript, { name: 'measurement', src: '/count.js', defer: true });
const inline = createElement(ConsentScript, { name: 'measurement' }, 'count()');
// @ts-expect-error what does it wait for?
createElement(ConsentScript, { src: '/count.js' });
h(VueScript, { name: 'measurement', src: '/count.js', type: 'module' });
// @ts-expect-error what does it wait for?
h(VueScript, { src: '/count.js' });

export { allowed, decided, inAngular, inline, inSolid, inSvelte, inVue, script };
