// Importing an element makes its tag known to TypeScript.
import 'consent-elements/consent-banner.js';
import 'consent-elements/consent-preferences.js';
import 'consent-elements/consent-status.js';
import 'consent-elements/policy-viewer.js';

const banner = document.querySelector('consent-banner');
const layout: string | undefined = banner?.layout;

const viewer = document.createElement('policy-viewer');
viewer.goTo('your-rights');
const matches: Promise<number> = viewer.search('information regulator');
const titles: string[] = viewer.sections.map(({ title }) => title);
const comparison = viewer.compare('2025-11-01', '2026-05-13');
const changes = comparison.then(({ sections }) => sections.map(({ change }) => change));

// @ts-expect-error two versions are compared
viewer.compare('2025-11-01');
// @ts-expect-error there is no such element
document.createElement('policy-viewer').nothing;

export { changes, layout, matches, titles };
