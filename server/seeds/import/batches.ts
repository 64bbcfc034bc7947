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

/**
 * Records cut into transactions: nothing is written before what it refers to, and no assertion without some of its
 * evidence, whatever interrupts the import. `written` holds the ids of what earlier calls have put into batches.
 */
export function* batchesOf(records: Records, written: Set<string>): Generator<Batch> {
  let batch = emptyBatch();
  let size = 0;
  for (const kind of PLAIN) {
    for (const row of unique<{ id: string }>(records[kind])) {
      if (written.has(row.id)) continue;
      written.add(row.id);
      (batch[kind] as { id: string }[]).push(row);
      size += 1;
      if (size >= BATCH) {
        yield batch;
        batch = emptyBatch();
        size = 0;
      }
    }
  }
  const assertions = new Map(unique(records.assertions).map((row) => [row.id, row]));
  const statements = groupByTie(unique(records.statements), ({ tie }) => tie);
  const events = groupByTie(unique(records.events), ({ ties }) => ties.toSorted()[0] ?? '');
  const ids = [...assertions.keys()];
  const writeTie = (id: string) => {
    const assertion = assertions.get(id);
    if (assertion === undefined) return;
    assertions.delete(id);
    batch.assertions.push(assertion);
    size += 1;
  };
  for (const id of ids) {
    const evidence = [...(statements.get(id) ?? []), ...(events.get(id) ?? [])];
    // One whose events are those of another tie as well is written with that one.
    if (evidence.length > 0) writeTie(id);
    for (const row of evidence) {
      if ('ties' in row) {
        row.ties.forEach(writeTie);
        batch.events.push(row);
      } else batch.statements.push(row);
      size += 1;
      if (size >= BATCH) {
        yield batch;
        batch = emptyBatch();
        size = 0;
      }
    }
  }
  if (size > 0) yield batch;
}
