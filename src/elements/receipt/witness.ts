import { page } from '../../page/page.js';
import { loadPart } from '../base/report-problem.js';
import { memory, noteListeners } from './answer-memory.js';
import type { GivenAnswer } from './given-answer.js';
import { methodOf, wordsBehind } from './read-click.js';

const HISTORY =
  'consent-cookie[type="local-storage"][name$=".history"],[data-type="local-storage"][data-consent-cookie$=".history"]';

/** Takes a note of how an answer was given: by what, and under which words. */
export function noteAnswer({
  gate,
  source,
  cookiesBefore,
  decidedAt,
  cookies,
  click,
}: GivenAnswer): void {
  const seen = source === 'visitor' ? click : undefined;
  memory.notes.push({
    gate,
    cookiesBefore,
    decidedAt,
    cookies,
    method: seen ? methodOf(seen) : 'script',
    words: seen && wordsBehind(seen),
  });
  for (const listener of noteListeners) listener();
  if (page.querySelector(HISTORY))
    void loadPart(
      'receipt',
      import('./answer-record.js').then(({ recordAnswers }) => recordAnswers()),
    );
}
