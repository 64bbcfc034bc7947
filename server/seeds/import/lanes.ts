import type { Place } from '../record.ts';
import type { Batch } from './batches.ts';

/**
 * Lanes of every import. What ties refer to goes in the first; parts of large inputs take turns in the others, which are
 * written side by side: ties of one pair of actors are all in one part, so no lane waits for another.
 */
export const LANES = 3;

type Write = (place: Place, batch: Batch, share: number) => Promise<void>;

/** Writes the batches of each lane in order, and those of different lanes at the same time. */
export class Lanes {
  readonly #write: Write;
  readonly #next: number[] = Array.from({ length: LANES }, () => 0);
  readonly #busy: Promise<void>[] = Array.from({ length: LANES }, () => Promise.resolve());
  #failure: { error: unknown } | null = null;

  constructor(write: Write) {
    this.#write = write;
  }

  /**
   * Resolves when the lane has begun with them, which is when what it had before is written. Throws what failed.
   * @param share rows of the input that each batch stands for
   */
  async begin(lane: number, batches: readonly Batch[], share: number): Promise<void> {
    await this.#busy[lane];
    this.#throwFailure();
    this.#busy[lane] = this.#writeEach(lane, batches, share).catch((error: unknown) => {
      this.#failure ??= { error };
    });
  }

  /** Resolves when all that was begun is written. Throws what failed. */
  async end(lane?: number): Promise<void> {
    await (lane === undefined ? Promise.all(this.#busy) : this.#busy[lane]);
    this.#throwFailure();
  }

  async #writeEach(lane: number, batches: readonly Batch[], share: number): Promise<void> {
    for (const batch of batches) {
      // One lane failed: what others have begun is as sound as after an interruption.
      if (this.#failure !== null) return;
      const place = { lane, batch: this.#next[lane] ?? 0 };
      this.#next[lane] = place.batch + 1;
      await this.#write(place, batch, share);
    }
  }

  #throwFailure(): void {
    if (this.#failure !== null) throw this.#failure.error;
  }
}
