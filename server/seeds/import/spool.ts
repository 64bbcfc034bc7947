import { createHash } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An accepted row on its way to the database. */
export type Spooled<Item> = { file: string; line: number; raw: string; item: Item };

/** Text of one part held back before it goes to disk, in characters. */
const BUFFERED = 16_384;

type Part = { buffer: string; readonly extents: { from: number; length: number }[] };

/**
 * Accepted rows, kept on disk in parts by a key: rows that belong together can be put together with only one part in
 * memory, and nothing reaches the database before the whole input was read. Close it when done.
 */
export class Spool<Item> {
  readonly #file: FileHandle;
  readonly #parts: readonly Part[];
  #end = 0;
  /** Number of rows. */
  size = 0;

  private constructor(file: FileHandle, partitions: number) {
    this.#file = file;
    this.#parts = Array.from({ length: partitions }, () => ({ buffer: '', extents: [] }));
  }

  static async create<Item>(partitions: number): Promise<Spool<Item>> {
    const folder = await mkdtemp(join(tmpdir(), 'backchannel-import-'));
    const file = await open(join(folder, 'rows'), 'wx+');
    // Its name goes, the file stays until this process ends, however that ends: kill -9 leaves nothing behind.
    await rm(folder, { recursive: true, force: true });
    return new Spool(file, partitions);
  }

  get partitions(): number {
    return this.#parts.length;
  }

  async add(key: string, spooled: Spooled<Item>): Promise<void> {
    this.size += 1;
    // The same key goes to the same part on every machine, so that parts are written in the same order.
    const index = this.partitions === 1 ? 0 : createHash('md5').update(key).digest().readUInt16BE(0) % this.partitions;
    const part = this.#parts[index];
    if (part === undefined) throw new RangeError(`There is no part ${index}.`);
    part.buffer += `${JSON.stringify(spooled)}\n`;
    if (part.buffer.length > BUFFERED) await this.#flush(part);
  }

  async #flush(part: Part): Promise<void> {
    const bytes = Buffer.from(part.buffer);
    part.buffer = '';
    if (bytes.length === 0) return;
    const extent = { from: this.#end, length: bytes.length };
    this.#end += bytes.length;
    part.extents.push(extent);
    await this.#file.appendFile(bytes);
  }

  /** No more rows come: everything is on disk. */
  async finish(): Promise<void> {
    for (const part of this.#parts) await this.#flush(part);
  }

  /** The rows of one part, in the order they came. */
  async read(index: number): Promise<Spooled<Item>[]> {
    const rows: Spooled<Item>[] = [];
    for (const { from, length } of this.#parts[index]?.extents ?? []) {
      const { buffer } = await this.#file.read(Buffer.alloc(length), 0, length, from);
      // An extent holds whole lines, each with a line feed at its end.
      for (const line of buffer.toString('utf8').split('\n').slice(0, -1)) rows.push(JSON.parse(line) as Spooled<Item>);
    }
    return rows;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}
