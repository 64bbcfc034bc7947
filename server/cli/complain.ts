import { SeedError } from '../seeds/seedError.ts';
import { ImportError } from '../seeds/import/importError.ts';
import { DatabaseError } from '../neo4j/errors.ts';
import { StartupError } from '../startupError.ts';

export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** Something about how the command was written. */
export class UsageError extends Error {}

/** The user interrupted what was under way. */
export class Interrupted extends Error {}

const isForeseen = (error: unknown) =>
  [SeedError, ImportError, StartupError, DatabaseError, Interrupted].some((type) => error instanceof type);

/**
 * Tells what went wrong, on standard error or, for machines, as `{ "error": { "kind", "message" } }` on standard
 * output. `kind` is `usage`, `refused` or, for a fault of ours, `internal`. Returns the exit code.
 */
export function complain(error: unknown, isJson: boolean): number {
  const message = error instanceof Error ? error.message : String(error);
  const kind = error instanceof UsageError ? 'usage' : isForeseen(error) ? 'refused' : 'internal';
  if (isJson) process.stdout.write(`${JSON.stringify({ error: { kind, message } }, null, 2)}\n`);
  else if (kind === 'usage') console.error(`${message}\nAdd --help to see how the command is used.`);
  else console.error(kind === 'internal' ? error : message);
  return kind === 'usage' ? EXIT.usage : EXIT.failed;
}
