interface Waiting<T> {
  readonly item: T;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** More than this wait only where the database does not keep up: better to say so. */
const MOST_WAITING = 10_000;

/**
 * Writes what arrives while the batch before is being written as one batch: the busier it is, the larger
 * they get, and nobody waits for a timer.
 */
export class Batches<T> {
  readonly #write: (items: readonly T[]) => Promise<void>;
  readonly #most: number;
  #waiting: Waiting<T>[] = [];
  #writing: Promise<void> | undefined;

  constructor(most: number, write: (items: readonly T[]) => Promise<void>) {
    this.#most = most;
    this.#write = write;
  }

  /** Resolves when the item is written; rejects when its batch could not be. */
  add(item: T): Promise<void> {
    if (this.#waiting.length >= MOST_WAITING)
      return Promise.reject(new Error(`${MOST_WAITING} records are waiting for the database.`));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Resolves when nothing is waiting. */
  async finished(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    // Whatever arrives in the same task is in the first batch.
    await Promise.resolve();
    while (this.#waiting.length) {
      const batch = this.#waiting.splice(0, this.#most);
      try {
        await this.#write(batch.map(({ item }) => item));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#writing = undefined;
  }
}
