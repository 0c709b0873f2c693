import type { ConsentGate } from '../../consent/consent-gate.js';
import { SECONDS_PER_DAY } from '../../consent/decision.js';
import { keyOf } from '../receipt/answer-memory.js';
import { isDeclared } from '../receipt/declared-storage.js';
import { post } from './post.js';

/** Days; less than the seven that Safari keeps what a script has written. */
const INTERVAL = 6;

/**
 * Asks the site's server to set the cookie that the page has, so that it counts as the server's: after each answer,
 * and again from time to time.
 *
 * When that was last is kept only where the page declares it, as `consent.echoed` in local storage. Without,
 * the answer's own time has to do: it is asked for on every sixth day after it.
 */
export class Echo {
  #gate: ConsentGate;
  #address: URL;
  #current: AbortController | undefined;

  constructor(gate: ConsentGate, address: URL) {
    this.#gate = gate;
    this.#address = address;
    // A late answer would put an older cookie in the place of what another tab has stored meanwhile.
    gate.subscribe(() => this.#current?.abort());
    if (gate.decision.decided && this.#isDue()) this.send();
  }

  send(): void {
    this.#current?.abort();
    this.#current = new AbortController();
    void post({
      setting: 'echoHref',
      address: this.#address,
      credentials: 'include',
      // The next page's answer may be another one.
      keepalive: false,
      signal: this.#current.signal,
    }).then((isDone) => isDone && this.#note());
  }

  #isDue(): boolean {
    const { decidedAt } = this.#gate.decision;
    if (!decidedAt) return false;
    const daysSince = (time: number): number =>
      Math.floor((Date.now() - time) / 1000 / SECONDS_PER_DAY);
    if (!this.#isKept) return daysSince(decidedAt) > 0 && daysSince(decidedAt) % INTERVAL === 0;
    return daysSince(this.#last) >= INTERVAL || this.#last < decidedAt;
  }

  get #isKept(): boolean {
    return isDeclared(this.#gate, keyOf(this.#gate, 'echoed'));
  }

  /** Milliseconds; 0 where it is not known. */
  get #last(): number {
    try {
      return Number(localStorage.getItem(keyOf(this.#gate, 'echoed'))) || 0;
    } catch {
      return 0;
    }
  }

  #note(): void {
    try {
      if (this.#isKept) localStorage.setItem(keyOf(this.#gate, 'echoed'), `${Date.now()}`);
      else localStorage.removeItem(keyOf(this.#gate, 'echoed'));
    } catch {
      // Blocked: the answer's own time has to do.
    }
  }
}
