import type { ConsentGate } from '../../consent/consent-gate.js';
import { keyOf } from '../receipt/answer-memory.js';
import { isDeclared } from '../receipt/declared-storage.js';

/** More than a visitor leaves behind while a server is down. */
const LIMIT = 6;

/** A global symbol, since who sends them and who has them erased are in different bundles. */
const MEMORY = Symbol.for('consent-elements.unsent');

/** Those that could not be stored, gone with the page: by the key under which they would be. */
const memory = ((globalThis as { [MEMORY]?: Map<string, readonly string[]> })[MEMORY] ??=
  new Map());

/**
 * Records that no server has taken yet, as they are sent. They outlive the page only where it declares that, in
 * a category that may run:
 *
 *   <consent-cookie name="consent.unsent" type="local-storage" …>
 */
export class Unsent {
  #gate: ConsentGate;
  #key: string;

  constructor(gate: ConsentGate) {
    this.#gate = gate;
    this.#key = keyOf(gate, 'unsent');
  }

  /** Oldest first. */
  get texts(): readonly string[] {
    return [...new Set([...this.#stored, ...this.#remembered])];
  }

  add(text: string): void {
    if (!this.#store([...this.#stored, text])) this.#remember([...this.#remembered, text]);
  }

  remove(text: string): void {
    const isOther = (one: string): boolean => one !== text;
    this.#remember(this.#remembered.filter(isOther));
    this.#store(this.#stored.filter(isOther));
  }

  /** Forgets them all. */
  clear(): void {
    this.#remember([]);
    this.#store([]);
  }

  get #remembered(): readonly string[] {
    return memory.get(this.#key) ?? [];
  }

  #remember(texts: readonly string[]): void {
    memory.set(this.#key, texts.slice(-LIMIT));
  }

  /** Returns whether they are stored. Another tab may have stored some meanwhile. */
  #store(texts: readonly string[]): boolean {
    try {
      const isKept = texts.length > 0 && isDeclared(this.#gate, this.#key);
      if (isKept)
        localStorage.setItem(this.#key, JSON.stringify([...new Set(texts)].slice(-LIMIT)));
      else localStorage.removeItem(this.#key);
      return isKept;
    } catch {
      // Blocked or full.
      return false;
    }
  }

  /** Storage is as untrusted as a cookie; the server checks what the texts say. */
  get #stored(): string[] {
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
