import { findGate, type ConsentGate } from '../../consent/consent-gate.js';
import { eventOf, type IndicationMethod, type ShownWords } from '../../consent/receipt-event.js';
import { page } from '../../page/page.js';
import { addEvent, forgetEvents, knownEvents } from './answer-history.js';
import { storedAnswer } from './stored-answer.js';
import { withHash, wordsOf } from './shown-words.js';

/*
 * Takes notes of how an answer was given, for its receipt: by what, and under which words. It comes
 * with the elements, since only they know the words; the gate knows nothing of it.
 */

/** What asks the visitor for an answer. */
const PLACES = 'consent-banner, consent-preferences, consent-status, consent-embed';

interface Click {
  readonly method: IndicationMethod;
  readonly place: Element;
  readonly words: ShownWords;
}

/** An answer that is being given just now. */
interface Answer {
  readonly gate: ConsentGate;
  readonly isVisitor: boolean;
  readonly before: number | null;
  /** When it was taken; as before if the page prevented it. */
  decidedAt: number | null;
  readonly words: ReadonlyMap<Element, ShownWords>;
  click: Click | undefined;
}

/** Called when notes were taken. */
export const noteListeners = new Set<() => void>();

let isWatching = false;
let isTouch = false;
let click: Click | undefined;
let answer: Answer | undefined;

/** Starts taking notes; again and again does no harm. */
export function watchAnswers(): void {
  forgetWithAnswer();
  if (isWatching) return;
  isWatching = true;
  const options = { capture: true, passive: true };
  addEventListener(
    'pointerdown',
    ({ pointerType }) => (isTouch = pointerType === 'touch'),
    options,
  );
  addEventListener('click', noteClick, options);
  // On `document`, where a request comes by before the gate takes the decision.
  page.addEventListener('consent-request', noteRequest);
  page.addEventListener('consent-ready', forgetWithAnswer);
  page.addEventListener('consent-change', forgetWithAnswer);
}

/** Notes go with the answer: also if its cookie ended, or was cleared, while no page was open. */
function forgetWithAnswer(): void {
  const gate = findGate();
  if (gate && !gate.decision.decidedAt) forgetEvents(gate);
}

/** A click without a pointer is one by keyboard, or by assistive technology. */
function methodOf({ isTrusted, detail }: MouseEvent): IndicationMethod {
  if (!isTrusted) return 'script';
  if (!detail) return 'keyboard';
  return isTouch ? 'touch' : 'mouse';
}

/**
 * A page's own button has no words but its own. The gate, which hears clicks before us, may have
 * taken the answer already; else our element or the page takes it later in the same turn.
 */
function noteClick(event: MouseEvent): void {
  const path = event.composedPath().filter((target) => target instanceof Element);
  const place = path.find((target) => target.matches(PLACES)) ?? path[0];
  if (!place) return;
  click = { method: methodOf(event), place, words: wordsOf(place) };
  if (answer) answer.click ??= click;
  setTimeout(() => (click = undefined));
}

function noteRequest({ source }: { source: string }): void {
  const gate = findGate();
  if (!gate) return;
  const places = [...page.querySelectorAll(PLACES)];
  const before = gate.decision.decidedAt;
  const current: Answer = {
    gate,
    isVisitor: source === 'visitor',
    before,
    decidedAt: before,
    // As they are before the answer changes them.
    words: new Map(places.map((place) => [place, wordsOf(place)])),
    click,
  };
  answer = current;
  const unwatch = gate.watch(() => {
    current.decidedAt = gate.decision.decidedAt;
    if (current.decidedAt !== before) unwatch();
  });
  setTimeout(() => {
    if (answer === current) answer = undefined;
    unwatch();
  });
  // After what was granted has started, unless the page may be gone by then.
  setTimeout(() => void recordAnswer(current), gate.settings.reloadOnWithdraw ? 0 : 50);
}

/**
 * Notes an answer, unless the page prevented it, the browser did not keep it, or another one has taken
 * its place already.
 */
async function recordAnswer(answered: Answer): Promise<void> {
  const { gate, isVisitor, before, decidedAt, words, click } = answered;
  const record = storedAnswer(gate.settings);
  if (!record || decidedAt === before || record.at * 1000 !== decidedAt) return;
  const known = knownEvents(gate);
  const shown = isVisitor && click ? (words.get(click.place) ?? click.words) : undefined;
  const circumstances = {
    method: isVisitor && click ? click.method : ('script' as const),
    words: shown && (await withHash(shown)),
  };
  addEvent(gate, eventOf(record, gate.settings, circumstances, known[0]));
  for (const listener of noteListeners) listener();
}
