import { findGate, type ConsentGate } from '../consent/consent-gate.js';
import { told } from '../consent/diagnostics.js';
import type { Finding } from '../consent/finding.js';
import { ConsentErrorEvent } from '../events/consent-events.js';
import { page } from '../page/page.js';
import type { Checked } from './check.js';
import { CHECKS } from './checks.js';
import { REMEDIES } from './remedies.js';

/** Milliseconds without a change after which a page counts as complete: frameworks draw it bit by bit. */
const QUIET = 1000;
/** Milliseconds that changes may put a look off. */
const PATIENCE = 5000;

const watched = new WeakSet<ConsentGate>();
/** What the console has, so that it has it once, however often a framework draws the same. */
const said = new Set<string>();

/** What is wrong in the page as it is now. */
const findingsNow = (checked: Checked): Finding[] => CHECKS.flatMap((check) => [...check(checked)]);

/** Everything that is known: what was reported where it happened, and what is wrong in the page now. */
export const findings = (checked: Checked): Finding[] => [
  ...told.map(({ code, message }) => ({
    code,
    element: null,
    message,
    remedy: REMEDIES[code],
  })),
  ...findingsNow(checked),
];

function say({ code, element, message, remedy }: Finding): void {
  const text = `${message} ${remedy}`;
  if (said.has(text)) return;
  said.add(text);
  // The commonest mistake, and the one that breaks the law.
  const severity = code === 'not-gated' ? 'error' : 'warn';
  console[severity](`consent-elements: ${text} [${code}]`, element ?? '');
  page.dispatchEvent(new ConsentErrorEvent(code, text, undefined, element));
}

/** In an address, opens the doctor where pages are checked at all: only there is this file fetched unasked. */
const QUERY = 'consent-check';

/** How the panel is fetched, which only few open. */
interface Loading {
  load(
    bundle: 'doctor',
  ): Promise<
    { openDoctor(gate: ConsentGate, tag: Element | undefined, isCalled: boolean): void } | undefined
  >;
}

/**
 * Says what is wrong in the page, once it is complete, and whenever it has changed since.
 *
 * @param open whether to open the doctor; so does `?consent-check`, the first time
 */
export function watchPage(checked: Checked & Loading, open = false): void {
  const { gate, tag, load } = checked;
  const isAsked = !watched.has(gate) && new URLSearchParams(location.search).has(QUERY);
  if (open || isAsked) void load('doctor').then((bundle) => bundle?.openDoctor(gate, tag, open));
  if (watched.has(gate)) return;
  watched.add(gate);
  let since = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    waiting = undefined;
    // It has been disposed of.
    if (findGate() === gate) findingsNow(checked).forEach(say);
    else observer.disconnect();
  }

  function wait(): void {
    if (page.readyState === 'loading') return;
    if (!waiting) since = Date.now();
    // A page that never stops moving is looked at all the same.
    else if (Date.now() - since > PATIENCE) return;
    clearTimeout(waiting);
    waiting = setTimeout(look, QUIET);
  }

  const observer = new MutationObserver(wait);
  observer.observe(page.getRootNode(), { attributes: true, childList: true, subtree: true });
  addEventListener('DOMContentLoaded', wait);
  gate.watch(wait);
  wait();
}
