import type { ConsentGate } from '../consent/consent-gate.js';
import { parseRecord } from '../consent/consent-record.js';
import { cookieNameOf, cookieText, cookieValues } from '../consent/cookie-text.js';
import { lifetimeOf } from '../consent/decision.js';
import { page } from '../page/page.js';
import { lookAgain, type Simulation } from './simulations.js';

/** The text of the answer that the browser has; empty if none. */
export function answerText({ settings }: ConsentGate): string {
  const name = cookieNameOf(settings);
  try {
    if (settings.storage === 'local') return localStorage.getItem(name) ?? '';
    return cookieValues(page.cookie, name)[0] ?? '';
  } catch {
    // A sandboxed frame has nothing to read.
    return '';
  }
}

/** Puts back the answer that there was. */
function restoreAnswer(gate: ConsentGate, text: string): void {
  if (answerText(gate) === text) return;
  // First none: between two answers, the gate holds on to the later.
  gate.reset();
  const record = parseRecord(text);
  if (record) {
    const { settings } = gate;
    const seconds = record.at + lifetimeOf(record, settings) - Math.floor(Date.now() / 1000);
    if (settings.storage === 'local') localStorage.setItem(cookieNameOf(settings), text);
    else page.cookie = cookieText(settings, text, seconds, location.protocol === 'https:');
  }
  lookAgain();
}

/** What is simulated now, one of each kind. With the last one ends what was answered meanwhile. */
export class RunningSimulations {
  readonly #gate: ConsentGate;
  readonly #running = new Map<string, Simulation>();
  /** The answer before the first one. */
  #text = '';

  constructor(gate: ConsentGate) {
    this.#gate = gate;
  }

  get says(): readonly string[] {
    return [...this.#running.values()].map(({ says }) => says);
  }

  /** @param start changes what the gate or the page reads, and says how that is undone */
  run(kind: string, start: () => Simulation): void {
    if (!this.#running.size) {
      this.#text = answerText(this.#gate);
      addEventListener('pagehide', this.endAll);
    }
    this.#running.get(kind)?.end();
    this.#running.set(kind, start());
  }

  endAll = (): void => {
    if (!this.#running.size) return;
    removeEventListener('pagehide', this.endAll);
    this.#running.forEach(({ end }) => end());
    this.#running.clear();
    restoreAnswer(this.#gate, this.#text);
  };
}
