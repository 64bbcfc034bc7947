/** Texts by number in one buffer: a million ids as strings would be a million objects for the garbage collector. */
export class TextTable {
  readonly length: number;
  readonly #bytes: Buffer;
  /** Where each text begins; one more than there are texts. */
  readonly #starts: Uint32Array;

  /** @param sorted in the order of `<`, each once */
  constructor(sorted: readonly string[]) {
    this.length = sorted.length;
    this.#starts = new Uint32Array(sorted.length + 1);
    let size = 0;
    for (const [index, text] of sorted.entries()) {
      size += Buffer.byteLength(text);
      this.#starts[index + 1] = size;
    }
    this.#bytes = Buffer.allocUnsafeSlow(size);
    for (const [index, text] of sorted.entries()) this.#bytes.write(text, this.#starts[index] ?? 0);
  }

  get byteLength(): number {
    return this.#bytes.byteLength + this.#starts.byteLength;
  }

  at(index: number): string {
    if (index < 0 || index >= this.length) throw new RangeError(`${index} is outside 0..${this.length - 1}`);
    return this.#bytes.toString('utf8', this.#starts[index], this.#starts[index + 1]);
  }

  /** The number of a text, or -1. */
  indexOf(text: string): number {
    let low = 0;
    let high = this.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.at(middle);
      if (found === text) return middle;
      if (found < text) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
