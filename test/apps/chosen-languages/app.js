import { startConsent } from 'consent-elements';
import 'consent-elements/consent-banner.js';

startConsent();
