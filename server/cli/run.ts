import { readEnv } from '../env.ts';
import type { Database } from '../neo4j/database.ts';
import { applySchema } from '../neo4j/schema.ts';
import { untilSignal } from '../signals.ts';
import { EXIT, Interrupted } from './complain.ts';
import { openForCommand } from './database.ts';
import { progressBar } from './progress.ts';
import type { ProgressBar } from './progress.ts';

export type CommandContext = {
  readonly database: Database;
  /** On standard error, so that standard output holds the result only. */
  readonly progress: ProgressBar;
  readonly signal: AbortSignal;
};

/** What a command found: for machines, whose shape stays, and for people. */
export type CommandResult = {
  readonly json: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
  /** False when the command ran and found that something is wrong. */
  readonly isFine?: boolean;
};

/** Control characters would let a text rewrite the terminal that shows it. */
const visible = (text: string) => text.replace(/(?![\t\n])\p{Cc}/gu, '\uFFFD');

const TAKEN_BACK = 'Interrupted. What was under way was taken back; run the command again to go on.';

/**
 * Opens the database, runs a command on it and prints what it found.
 * @param interrupted what to tell of work that a signal ended: what is there and how to go on
 */
export async function runCommand(
  { json: isJson }: { json: boolean },
  work: (context: CommandContext) => Promise<CommandResult>,
  interrupted: () => string = () => TAKEN_BACK,
): Promise<void> {
  const stopping = untilSignal();
  const progress = progressBar(process.stderr);
  const { database, close } = await openForCommand(readEnv().database, progress, stopping.signal);
  try {
    await applySchema(database);
    const working = work({ database, progress, signal: stopping.signal });
    const result = await Promise.race([working, stopping.signalled]);
    progress.clear();
    if (result === null) throw new Interrupted(interrupted());
    const text = isJson ? JSON.stringify(result.json, null, 2) : result.lines.map(visible).join('\n');
    process.stdout.write(`${text}\n`);
    if (result.isFine === false) process.exitCode = EXIT.failed;
  } finally {
    progress.clear();
    await close();
  }
}
