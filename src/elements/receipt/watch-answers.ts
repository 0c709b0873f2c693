import { findGate } from '../../consent/consent-gate.js';
import type { ConsentSource } from '../../consent/decision.js';
import { page } from '../../page/page.js';
import { loadPart } from '../base/report-problem.js';
import { forgetEvents } from './answer-memory.js';
import type { Click, GivenAnswer } from './given-answer.js';
import { pageCookies } from './page-cookies.js';

/*
 * Notices answers while they are given, because only then is it known by what. What a receipt makes of
 * that is fetched afterwards.
 */

let isWatching = false;
let isTouch = false;
let click: Click | undefined;
let current: GivenAnswer | undefined;

/** Starts to notice answers; calling it again does no harm. */
export function watchAnswers(): void {
  forgetWithAnswer();
  if (isWatching) return;
  isWatching = true;
  const options = { capture: true, passive: true };
  // Not every browser tells it of a click.
  addEventListener('pointerdown', (event) => (isTouch = event.pointerType === 'touch'), options);
  addEventListener('click', noticeClick, options);
  page.addEventListener('consent-request', noticeRequest);
  page.addEventListener('consent-ready', forgetWithAnswer);
  page.addEventListener('consent-change', forgetWithAnswer);
}

/** Notes go with the answer, also if its cookie expired or was cleared while no page was open. */
function forgetWithAnswer(): void {
  const gate = findGate();
  if (gate && !gate.decision.decidedAt) forgetEvents(gate);
}

/**
 * The gate, which hears clicks before us, may have taken the answer already; otherwise our element or
 * the page takes it later in the same turn.
 */
function noticeClick(event: MouseEvent): void {
  click = { event, isTouch, path: event.composedPath() };
  if (current) current.click ??= click;
  setTimeout(() => (click = undefined));
}

function noticeRequest({ source }: { source: ConsentSource }): void {
  const gate = findGate();
  if (!gate) return;
  const before = gate.decision.decidedAt;
  const answer: GivenAnswer = {
    gate,
    source,
    before,
    cookiesBefore: pageCookies(gate.settings),
    decidedAt: before,
    cookies: '',
    click,
  };
  current = answer;
  setTimeout(() => {
    if (current === answer) current = undefined;
  });
  // After what was granted has started, unless the page may be gone by then.
  setTimeout(() => note(answer), gate.settings.reloadOnWithdraw ? 0 : 50);
}

/** Has an answer noted, unless the page prevented it. */
function note(answer: GivenAnswer): void {
  answer.decidedAt = answer.gate.decision.decidedAt;
  if (answer.decidedAt === answer.before) return;
  answer.cookies = pageCookies(answer.gate.settings);
  void loadPart(
    'witness',
    import('./witness.js').then(({ noteAnswer }) => noteAnswer(answer)),
  );
}
