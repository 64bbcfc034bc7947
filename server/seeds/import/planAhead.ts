import type { Database } from '../../neo4j/database.ts';
import { CHECKS, CHECK_PARAMETERS } from '../checks.ts';
import { EVERYTHING, runsOf } from '../touched.ts';

/**
 * Has the database plan what the import is held to in the end, while the input is read and it has nothing to do: plans of a
 * young database take seconds. What goes wrong shows when they are run.
 */
export async function planAhead(database: Database, signal: AbortSignal): Promise<void> {
  try {
    for (const { text } of CHECKS.flatMap((check) => runsOf(check.text, EVERYTHING))) {
      if (signal.aborted) return;
      await database.write((tx) => tx.run(`EXPLAIN ${text}`, CHECK_PARAMETERS));
    }
  } catch {
    // The same database tells the same error to whoever needs the answer.
  }
}
