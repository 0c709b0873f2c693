import { applyChoice, type ConsentChoice } from './choice.js';
import type { ConsentRecord } from './consent-record.js';
import type { ConsentSettings } from './consent-settings.js';
import type { Category } from './declarations.js';
import { standingAnswers } from './decision.js';
import { randomId } from './random-id.js';
import { shortenAnswers } from './shorten-answers.js';

/**
 * The record of a choice, made over those of the earlier answers that still stand.
 *
 * @param signal whether the browser sends Global Privacy Control
 * @param now Unix seconds
 */
export const recordOf = (
  choice: ConsentChoice,
  settings: ConsentSettings,
  earlier: ConsentRecord | undefined,
  signal: boolean,
  now: number,
  categories: readonly Category[],
): ConsentRecord => {
  const answers = applyChoice(standingAnswers(settings, earlier, signal, now, categories), choice);
  // Where refusals are not sent, they need nothing to be found by.
  const isSent = settings.records !== 'granted' || !!answers.granted.length;
  return shortenAnswers({
    ...answers,
    policy: settings.policyVersion,
    // A clock that was set back must not make the newest answer look older than the last one, nor as
    // old: a browser may hold both.
    at: Math.max(now, (earlier?.at ?? 0) + 1),
    seen: earlier?.seen,
    gpc: signal && settings.gpc !== 'ignore',
    id: settings.records ? (earlier?.id ?? (isSent ? randomId() : undefined)) : undefined,
  });
};
