const STORAGE_KEY = 'bc_feature_use';

/**
 * Product analytics in small: counts how often a feature was used, in local storage, and shows that
 * it does. It counts nothing until it is started, and nothing once it is stopped. Clearing what it
 * stored is the gate's work, since the page declares the key.
 */
export class FeatureMeter {
  readonly #status: HTMLElement | null;
  #running = false;

  constructor(status: HTMLElement | null) {
    this.#status = status;
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.count();
  }

  stop(): void {
    this.#running = false;
    this.#show('off', 'Measurement is off');
  }

  count(): void {
    if (!this.#running) return;
    const uses = readCount() + 1;
    storeCount(uses);
    this.#show('on', `Measurement is on · ${uses} ${uses === 1 ? 'action' : 'actions'}`);
  }

  #show(state: 'on' | 'off', text: string): void {
    if (!this.#status) return;
    this.#status.dataset['state'] = state;
    this.#status.textContent = text;
  }
}

function readCount(): number {
  try {
    return Number.parseInt(localStorage.getItem(STORAGE_KEY) ?? '', 10) || 0;
  } catch {
    return 0;
  }
}

function storeCount(count: number): void {
  try {
    localStorage.setItem(STORAGE_KEY, String(count));
  } catch {
    // Storage is blocked in this browser; there is nothing to count into.
  }
}
