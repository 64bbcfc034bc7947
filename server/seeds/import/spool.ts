import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An accepted row on its way to the database. */
export type Spooled<Item> = { file: string; line: number; raw: string; item: Item };

/** Text held back before it goes to disk, in characters. */
const BUFFERED = 16_384;

/**
 * Accepted rows, kept on disk in parts by a key: rows that belong together can be put together with only one part in
 * memory, and nothing reaches the database before the whole input was read. Close it when done.
 */
export class Spool<Item> {
  readonly #folder: string;
  readonly #streams: readonly WriteStream[];
  readonly #buffers: string[];
  /** Number of rows. */
  size = 0;

  private constructor(folder: string, partitions: number) {
    this.#folder = folder;
    this.#streams = Array.from({ length: partitions }, (_none, index) => createWriteStream(this.#path(index)));
    this.#buffers = this.#streams.map(() => '');
  }

  static async create<Item>(partitions: number): Promise<Spool<Item>> {
    return new Spool(await mkdtemp(join(tmpdir(), 'backchannel-import-')), partitions);
  }

  #path(index: number): string {
    return join(this.#folder, `${index}.jsonl`);
  }

  get partitions(): number {
    return this.#streams.length;
  }

  async add(key: string, spooled: Spooled<Item>): Promise<void> {
    this.size += 1;
    // The same key goes to the same part on every machine, so that parts are written in the same order.
    const index = this.partitions === 1 ? 0 : createHash('md5').update(key).digest().readUInt16BE(0) % this.partitions;
    this.#buffers[index] += `${JSON.stringify(spooled)}\n`;
    if ((this.#buffers[index]?.length ?? 0) > BUFFERED) await this.#flush(index);
  }

  async #flush(index: number): Promise<void> {
    const stream = this.#streams[index];
    const text = this.#buffers[index] ?? '';
    this.#buffers[index] = '';
    if (stream !== undefined && text !== '' && !stream.write(text)) await once(stream, 'drain');
  }

  /** No more rows come: everything is on disk. */
  async finish(): Promise<void> {
    for (const [index, stream] of this.#streams.entries()) {
      await this.#flush(index);
      stream.end();
      await once(stream, 'finish');
    }
  }

  /** The rows of one part, in the order they came. */
  async read(index: number): Promise<Spooled<Item>[]> {
    const text = await readFile(this.#path(index), 'utf8');
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Spooled<Item>);
  }

  async close(): Promise<void> {
    for (const stream of this.#streams) stream.destroy();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
