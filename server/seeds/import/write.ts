import type { Database, WriteTransaction } from '../../neo4j/database.ts';
import { CHECKS, findViolations } from '../checks.ts';
import type { Violation } from '../checks.ts';
import { derive } from '../derive.ts';
import { ViolationError, deriveAndCheck } from '../hold.ts';
import { takeBatch } from '../record.ts';
import type { Place } from '../record.ts';
import type { Touched } from '../touched.ts';
import { actorAsWritten, assertionAsWritten, eventAsWritten, statementAsWritten } from './asWritten.ts';
import type { Batch } from './batches.ts';
import { importStatement } from './statements.ts';

/** Kinds in the order in which they refer to each other. */
const ORDER = ['sources', 'topics', 'actors', 'offices', 'terms', 'assertions', 'statements', 'events'] as const;

const STATEMENTS = Object.fromEntries(ORDER.map((kind) => [kind, importStatement(`write-${kind}`)])) as Record<
  (typeof ORDER)[number],
  string
>;

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** What the checks look at: the rows, and the assertions whose evidence they add to. */
function touchedBy(batch: Batch): Touched {
  const ties = [...batch.assertions.map(({ id }) => id), ...batch.events.flatMap((event) => event.ties)];
  return {
    sources: idsOf(batch.sources),
    topics: idsOf(batch.topics),
    actors: idsOf(batch.actors),
    offices: idsOf(batch.offices),
    terms: idsOf(batch.terms),
    statements: idsOf(batch.statements),
    events: idsOf(batch.events),
    assertions: [...new Set(ties)],
  };
}

async function writeRows(tx: WriteTransaction, seed: string, batch: Batch): Promise<void> {
  const rows = {
    ...batch,
    actors: batch.actors.map(actorAsWritten),
    assertions: batch.assertions.map(assertionAsWritten),
    statements: batch.statements.map(statementAsWritten),
    events: batch.events.map(eventAsWritten),
  };
  for (const kind of ORDER) if (rows[kind].length > 0) await tx.run(STATEMENTS[kind], { seed, rows: rows[kind] });
}

/**
 * Writes one batch of an import, unless it is there; ties and search terms come with it.
 * With `isChecked` the checks hold in the same transaction: throws ViolationError when they do not, and the batch is
 * rolled back. Without, hold the whole graph to them before the import is finished.
 */
export async function writeBatch(
  database: Database,
  { seed, title, place, isChecked }: { seed: string; title: string; place: Place; isChecked: boolean },
  batch: Batch,
): Promise<boolean> {
  return database.write(async (tx) => {
    if (!(await takeBatch(tx, seed, place))) return false;
    await writeRows(tx, seed, batch);
    if (isChecked) await deriveAndCheck(tx, title, touchedBy(batch));
    else await derive(tx, { actors: idsOf(batch.actors) });
    return true;
  });
}

/** Checks that run at once. */
const CHECKERS = 2;

/** Throws ViolationError when anything in the graph breaks the model. */
export async function holdGraph(
  database: Database,
  title: string,
  { onProgress, signal }: { onProgress: (fraction: number) => void; signal: AbortSignal | undefined },
): Promise<void> {
  const found: Violation[][] = CHECKS.map(() => []);
  const waiting = [...CHECKS.entries()];
  let done = 0;
  const checker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, check] = next;
      signal?.throwIfAborted();
      found[index] = await database.write((tx) => findViolations(tx, { checks: [check] }));
      done += 1;
      onProgress(done / CHECKS.length);
    }
  };
  await Promise.all(Array.from({ length: CHECKERS }, checker));
  const violations = found.flat();
  if (violations.length > 0) throw new ViolationError(title, violations);
}
