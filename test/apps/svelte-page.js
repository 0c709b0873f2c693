// As SvelteKit does it: the gate starts with a static import, before what the server wrote is hydrated. Served by
// test/e2e/gate-frameworks.test.mjs.
import { startConsent } from 'consent-elements';
import { hydrate } from 'svelte';
import Page from './SveltePage.svelte';

startConsent();
// A mismatch is an error instead of a page that is made anew.
globalThis.app = hydrate(Page, { target: document.querySelector('#app'), recover: false });
