import type { ConsentGate } from '../../consent/consent-gate.js';
import type { ConsentRecord } from '../../consent/consent-record.js';
import type { Decision } from '../../consent/decision.js';
import type { Click } from '../receipt/given-answer.js';
import { pageCookies } from '../receipt/page-cookies.js';
import { storedAnswer } from '../receipt/stored-answer.js';

/** An answer of the visitor, or of a program for them, that the browser has kept. */
export interface NoticedAnswer {
  readonly record: ConsentRecord;
  /** What held by it: another answer may have come when this one is told. */
  readonly decision: Decision;
  /** What the answer before it had granted, if there was one. */
  readonly earlier: Pick<ConsentRecord, 'granted'> | undefined;
  /** By what it was given, if by the visitor. */
  click: Click | undefined;
}

const isAnswer = ({ source }: Decision): boolean => source === 'visitor' || source === 'api';

/**
 * Calls back with each answer at the end of the turn that it was given in, or while the page goes: then it is
 * the last moment. It needs no element, since a page's own button may answer.
 *
 * @param before the decision that held when the gate started: what was answered since then counts
 */
export function noticeAnswers(
  gate: ConsentGate,
  before: Decision,
  handle: (answer: NoticedAnswer, isLast: boolean) => void,
): void {
  const read = (): ConsentRecord | undefined =>
    storedAnswer(pageCookies(gate.settings), gate.settings);
  let last = read();
  let pending: NoticedAnswer | undefined;
  let click: Click | undefined;
  let isTouch = false;

  function flush(isLast = false): void {
    const answer = pending;
    pending = undefined;
    if (answer) handle(answer, isLast);
  }

  function notice({ record, decision, earlier }: Omit<NoticedAnswer, 'click'>): void {
    flush();
    pending = { record, decision, earlier, click };
    setTimeout(flush);
  }

  const options = { capture: true, passive: true };
  // Not every browser tells it of a click.
  addEventListener('pointerdown', (event) => (isTouch = event.pointerType === 'touch'), options);
  // The gate hears of it first, and may have taken the answer already.
  addEventListener(
    'click',
    (event) => {
      click = { event, isTouch, path: event.composedPath() };
      if (pending && gate.decision.source === 'visitor') pending.click ??= click;
      setTimeout(() => (click = undefined));
    },
    options,
  );
  addEventListener('pagehide', () => flush(true));
  gate.subscribe((decision) => {
    const earlier = last;
    last = read();
    if (!last || last.at === earlier?.at || !isAnswer(decision)) return;
    notice({ record: last, decision, earlier });
    if (decision.source === 'api') pending!.click = undefined;
  });
  if (last && last.at * 1000 !== before.decidedAt && isAnswer(gate.decision))
    notice({
      record: last,
      decision: gate.decision,
      earlier: before.decidedAt === null ? undefined : earlierOf(before, gate),
    });
}

/** What a decision grants that the visitor has granted: what is necessary was not asked. */
const earlierOf = ({ granted }: Decision, gate: ConsentGate): NoticedAnswer['earlier'] => ({
  granted: granted.filter((name) =>
    gate.categories.every((one) => one.name !== name || one.basis !== 'necessary'),
  ),
});
