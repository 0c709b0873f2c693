import { startConsent } from 'consent-elements';
import 'consent-elements/consent-banner.js';
import 'consent-elements/consent-declaration.js';
import 'consent-elements/consent-preferences.js';
import 'consent-elements/consent-status.js';
import 'consent-elements/policy-viewer.js';
import { FeatureMeter } from './feature-meter.js';
import { startInbox } from './inbox.js';

// A scope of its own: what was granted on the website does not carry into the workspace.
const consent = startConsent({
  scope: 'workspace-acme',
  policyVersion: '2026-05-13',
  policyHref: '/demo/workspace/privacy.html',
});

const meter = new FeatureMeter(document.querySelector('#usage-status'));

consent.subscribe(
  () => {
    if (consent.allows('measurement')) meter.start();
    else meter.stop();
  },
  { immediate: true },
);

startInbox(document, () => meter.count());
