import { wordsOf } from '../consent/consent-names.js';
import { quote } from '../consent/diagnostics.js';
import { KEYS } from '../signals/google-consent-mode.js';
import { finding, type Check } from './check.js';
import { elementsInPage, readText } from '../declarations/read-page.js';
import { instead } from './phrases.js';

/** Signals that no vendor reads. */
export const checkSignals: Check = function* () {
  for (const category of elementsInPage())
    for (const signal of wordsOf(readText(category, 'signals')))
      if (!KEYS.includes(signal))
        yield finding(
          'unknown-signal',
          category,
          `signals=${quote(signal)} is read by no vendor: what it was meant for stays denied.`,
          instead(signal, KEYS),
        );
};
