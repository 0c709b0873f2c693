import type { IndicationMethod, ShownWords } from '../../consent/receipt-event.js';
import { page } from '../../page/page.js';
import { loadPart } from '../base/report-problem.js';
import { memory, noteListeners } from './answer-memory.js';
import { wordsOf } from './shown-words.js';
import type { Click, GivenAnswer } from './given-answer.js';

/** What asks for an answer and still has the words that it asked with. */
const LASTING = 'consent-banner, consent-preferences';
/** What asks too, and says something else once it is answered. */
const PASSING = 'consent-status, consent-embed';
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

/** A click without a pointer comes from a keyboard, or from assistive technology. */
function methodOf({ event: { isTrusted, detail }, isTouch }: Click): IndicationMethod {
  if (!isTrusted) return 'script';
  if (!detail) return 'keyboard';
  return isTouch ? 'touch' : 'mouse';
}

/** Those of the element that asked; a page's own button has none but its own. */
function wordsBehind({ path }: Click): ShownWords | undefined {
  const elements = path.filter((target) => target instanceof Element);
  const place = elements.find((element) => element.matches(`${LASTING}, ${PASSING}`));
  if (place?.matches(PASSING)) return undefined;
  const asked = place ?? elements[0];
  return asked && wordsOf(asked);
}
