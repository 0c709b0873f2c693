import type { ConsentGate } from '../../consent/consent-gate.js';
import { keyOf } from '../receipt/answer-memory.js';
import { isDeclared } from '../receipt/declared-storage.js';

/** More than a visitor leaves behind while a server is down. */
const LIMIT = 6;

/**
 * Records that no server has taken yet, as they are sent. They outlive the page only where it declares that, in
 * a category that may run:
 *
 *   <consent-cookie name="consent.unsent" type="local-storage" …>
 */
export class Unsent {
  #gate: ConsentGate;
  #key: string;
  #texts: readonly string[];

  constructor(gate: ConsentGate) {
    this.#gate = gate;
    this.#key = keyOf(gate, 'unsent');
    this.#texts = this.#stored();
  }

  /** Oldest first. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  add(text: string): void {
    this.#keep([...this.#texts, text].slice(-LIMIT), [...this.#stored(), text]);
  }

  remove(text: string): void {
    const isOther = (one: string): boolean => one !== text;
    this.#keep(this.#texts.filter(isOther), this.#stored().filter(isOther));
  }

  /** Another tab may have stored some meanwhile. */
  #keep(texts: readonly string[], stored: readonly string[]): void {
    this.#texts = texts;
    try {
      if (stored.length && isDeclared(this.#gate, this.#key))
        localStorage.setItem(this.#key, JSON.stringify([...new Set(stored)].slice(-LIMIT)));
      else localStorage.removeItem(this.#key);
    } catch {
      // Blocked or full: remembered while the page is open.
    }
  }

  /** Storage is as untrusted as a cookie; the server checks what the texts say. */
  #stored(): string[] {
    try {
      if (!isDeclared(this.#gate, this.#key)) return [];
      const stored = JSON.parse(localStorage.getItem(this.#key) ?? '[]') as unknown;
      if (Array.isArray(stored)) return stored.filter((one) => typeof one === 'string');
    } catch {
      // Storage is blocked, or holds something else.
    }
    return [];
  }
}
