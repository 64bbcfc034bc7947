import type { AssertionRow, EventRow, Records, StatementRow } from './model.ts';

/** Records in one transaction. More gain no speed, and a transaction may use an eighth of the database's heap. */
export const BATCH = 1_000;

/** Records of one transaction, in the order in which they are written. */
export type Batch = Required<Records>;

const emptyBatch = () => ({
  sources: [],
  topics: [],
  actors: [],
  offices: [],
  terms: [],
  assertions: [] as AssertionRow[],
  statements: [] as StatementRow[],
  events: [] as EventRow[],
});

/** By id, the first of each: the same order on every run, and one in which concurrent writers take locks alike. */
function unique<T extends { id: string }>(rows: readonly T[] = []): T[] {
  const byId = new Map<string, T>();
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row);
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What others refer to, each kind by itself. */
function* plainBatches(records: Records): Generator<Batch> {
  for (const kind of ['sources', 'topics', 'actors', 'offices', 'terms'] as const) {
    const rows = unique<{ id: string }>(records[kind]);
    for (let at = 0; at < rows.length; at += BATCH) yield { ...emptyBatch(), [kind]: rows.slice(at, at + BATCH) };
  }
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

/** Assertions with their evidence: one is never committed without some, whatever interrupts the import. */
function* evidenceBatches(records: Records): Generator<Batch> {
  const assertions = new Map(unique(records.assertions).map((row) => [row.id, row]));
  const statements = groupByTie(unique(records.statements), ({ tie }) => tie);
  const events = groupByTie(unique(records.events), ({ ties }) => ties.toSorted()[0] ?? '');
  const ids = [...assertions.keys()];
  let batch = emptyBatch();
  const size = () => batch.assertions.length + batch.statements.length + batch.events.length;
  const writeTie = (id: string) => {
    const assertion = assertions.get(id);
    if (assertion === undefined) return;
    assertions.delete(id);
    batch.assertions.push(assertion);
  };
  for (const id of ids) {
    writeTie(id);
    batch.statements.push(...(statements.get(id) ?? []));
    for (const event of events.get(id) ?? []) {
      event.ties.forEach(writeTie);
      batch.events.push(event);
      if (size() >= BATCH) {
        yield batch;
        batch = emptyBatch();
      }
    }
    // An assertion that is evidenced only by events of another tie waits for these.
    if (size() >= BATCH && ((statements.get(id)?.length ?? 0) > 0 || events.has(id))) {
      yield batch;
      batch = emptyBatch();
    }
  }
  if (size() > 0) yield batch;
}

/** Records cut into transactions: nothing is written before what it refers to, nor without its evidence. */
export function* batchesOf(records: Records): Generator<Batch> {
  yield* plainBatches(records);
  yield* evidenceBatches(records);
}
