import type { IndicationMethod, ShownWords } from '../../consent/receipt-event.js';
import type { Click } from './given-answer.js';
import { wordsOf } from './shown-words.js';

/** What asks for an answer and still has the words that it asked with. */
const LASTING = 'consent-banner, consent-preferences';
/** What asks too, and says something else once it is answered. */
const PASSING = 'consent-status, consent-embed';
/** A click without a pointer comes from a keyboard, or from assistive technology. */
export function methodOf({ event: { isTrusted, detail }, isTouch }: Click): IndicationMethod {
  if (!isTrusted) return 'script';
  if (!detail) return 'keyboard';
  return isTouch ? 'touch' : 'mouse';
}

/** Those of the element that asked; a page's own button has none but its own. */
export function wordsBehind({ path }: Click): ShownWords | undefined {
  const elements = path.filter((target) => target instanceof Element);
  const place = elements.find((element) => element.matches(`${LASTING}, ${PASSING}`));
  if (place?.matches(PASSING)) return undefined;
  const asked = place ?? elements[0];
  return asked && wordsOf(asked);
}
