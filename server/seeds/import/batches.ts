import type { Records } from './model.ts';

/** Records in one transaction. More gain no speed, and a transaction may use an eighth of the database's heap. */
export const BATCH = 1_000;

/** Records of one transaction, in the order in which they are written. */
export type Batch = Required<Records>;

const emptyBatch = (): { -readonly [Kind in keyof Batch]: Batch[Kind][number][] } => ({
  sources: [],
  topics: [],
  actors: [],
  offices: [],
  terms: [],
  assertions: [],
  statements: [],
  events: [],
});

/** By id, the first of each: the same order on every run, and one in which concurrent writers take locks alike. */
function unique<T extends { id: string }>(rows: readonly T[] = []): T[] {
  const byId = new Map<string, T>();
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row);
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function groupByTie<T extends { id: string }>(rows: readonly T[], tieOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const tie = tieOf(row);
    const group = groups.get(tie);
    if (group === undefined) groups.set(tie, [row]);
    else group.push(row);
  }
  return groups;
}

/** Kinds that others refer to, in that order. */
const PLAIN = ['sources', 'topics', 'actors', 'offices', 'terms'] as const;

/** Collects records and hands them over when they make a transaction. */
class Filler {
  #batch = emptyBatch();
  #size = 0;

  /** Adds one that must not end a batch. */
  addBeside<Kind extends keyof Batch>(kind: Kind, row: Batch[Kind][number]): void {
    (this.#batch[kind] as Batch[Kind][number][]).push(row);
    this.#size += 1;
  }

  /** The batch that is full with this record, if it is. */
  add<Kind extends keyof Batch>(kind: Kind, row: Batch[Kind][number]): Batch | null {
    this.addBeside(kind, row);
    return this.#size >= BATCH ? this.take() : null;
  }

  /** What there is so far, if anything. */
  take(): Batch | null {
    const batch = this.#size === 0 ? null : this.#batch;
    this.#batch = emptyBatch();
    this.#size = 0;
    return batch;
  }
}

/**
 * What ties and evidence refer to, cut into transactions, with nothing before what it refers to itself. `written` holds
 * the ids of what earlier calls have put into batches.
 */
export function* plainBatches(records: Records, written: Set<string>): Generator<Batch> {
  const filler = new Filler();
  for (const kind of PLAIN) {
    for (const row of unique<Batch[typeof kind][number]>(records[kind])) {
      if (written.has(row.id)) continue;
      written.add(row.id);
      const full = filler.add(kind, row);
      if (full !== null) yield full;
    }
  }
  const rest = filler.take();
  if (rest !== null) yield rest;
}

/** Ties and evidence cut into transactions: no assertion without some of its evidence, whatever interrupts the import. */
export function* tieBatches(records: Records): Generator<Batch> {
  const filler = new Filler();
  const assertions = new Map(unique(records.assertions).map((row) => [row.id, row]));
  const statements = groupByTie(unique(records.statements), ({ tie }) => tie);
  const events = groupByTie(unique(records.events), ({ ties }) => ties.toSorted()[0] ?? '');
  const ids = [...assertions.keys()];
  for (const id of ids) {
    const evidence = [...(statements.get(id) ?? []), ...(events.get(id) ?? [])];
    for (const [index, row] of evidence.entries()) {
      // An assertion whose events are those of another tie as well is written with that one.
      for (const tie of [...(index === 0 ? [id] : []), ...('ties' in row ? row.ties : [])]) {
        const assertion = assertions.get(tie);
        // Never the end of a batch: its evidence follows.
        if (assertion !== undefined) filler.addBeside('assertions', assertion);
        assertions.delete(tie);
      }
      const full = 'ties' in row ? filler.add('events', row) : filler.add('statements', row);
      if (full !== null) yield full;
    }
  }
  const rest = filler.take();
  if (rest !== null) yield rest;
}
