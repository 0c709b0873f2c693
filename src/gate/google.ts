import type { ConsentSettings } from '../consent/consent-settings.js';
import type { Category } from '../consent/declarations.js';
import type { Decision } from '../consent/decision.js';
import { readSignals } from '../declarations/read-signals.js';
import { defaultCalls, updateCalls } from '../signals/google-consent-mode.js';
import { gtag } from '../signals/gtag.js';
import { vendorDecision } from '../signals/vendor-decision.js';
import type { Report } from './bundles.js';

/**
 * For pages that signal to Google: puts its `consent default` into the queue, before anything that a
 * tag pushes. Unlike the other vendors', all of it is in the gate: a tag that runs before consent
 * (advanced mode) waits only so long, and a returning visitor's decision must not come after that.
 *
 * @returns what tells Google of a decision: in the task that it is called in, and each one once
 */
export function startGoogle(
  settings: ConsentSettings,
  report: Report,
): (decision: Decision, categories: readonly Category[]) => void {
  const { googleLayer, googleMode, googleWait } = settings;
  if (!settings.signals.includes('google')) return () => {};
  let told = '';

  function push(calls: readonly (readonly unknown[])[]): void {
    try {
      for (const call of calls) gtag(googleLayer, call);
    } catch (cause) {
      // A queue that the page has spoiled is its own matter; the gate goes on.
      report('signal-failed', 'google', cause);
    }
  }

  const flags = [
    settings.googleUrlPassthrough && 'url_passthrough',
    settings.googleAdsDataRedaction && 'ads_data_redaction',
  ].filter((flag) => flag !== false);
  push(
    defaultCalls(googleMode === 'advanced' ? { wait_for_update: googleWait } : undefined, flags),
  );

  return (decision, categories) => {
    const calls = updateCalls(vendorDecision('google', readSignals(categories), decision), !!told);
    // A declaration that comes later may change what a decision means; then it is told once more.
    const text = calls.length ? JSON.stringify([decision.decidedAt, decision.source, calls]) : told;
    if (text !== told) push(calls);
    told = text;
  };
}
