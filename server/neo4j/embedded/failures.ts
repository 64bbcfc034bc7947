import { join } from 'node:path';
import { StartupError } from '../../startupError.ts';
import type { Exit } from './jvm.ts';

const SHUTTING_DOWN_LIMIT_MS = 20_000;
/** A holder whose parent was killed this moment says "running" a little longer. */
const IN_USE_GRACE_MS = 500;

/** Another process runs a Neo4j on the data directory. */
export class DataDirInUse extends StartupError {}

/**
 * Bears with a data directory whose holder is shutting down, and not with one that is in use.
 * @throws StartupError
 */
export function refuseIfInUse(holder: { state: string; pid: string }, waitedMs: number, dataDir: string): void {
  if (holder.state === 'stopping' && waitedMs > SHUTTING_DOWN_LIMIT_MS) {
    const seconds = SHUTTING_DOWN_LIMIT_MS / 1000;
    throw new StartupError(
      `The Neo4j of an earlier run (process ${holder.pid}) still holds ${dataDir} after ${seconds} s of shutting down`,
      'Wait for that process to end, or end it, and start again',
    );
  }
  if (holder.state !== 'stopping' && waitedMs > IN_USE_GRACE_MS) {
    throw new DataDirInUse(
      `The data directory ${dataDir} is in use by another Backchannel, whose Neo4j is process ${holder.pid}`,
      'Stop that one, or set BACKCHANNEL_DATA_DIR to another directory',
    );
  }
}

export function portTaken(boltPort: number): StartupError {
  return new StartupError(
    `Another program took port ${boltPort} while Neo4j was starting`,
    'Stop that program, or set BACKCHANNEL_BOLT_PORT to another port',
  );
}

/** @param reason the root cause in Java's words */
export function startFailed(reason: string, { dataDir, heap }: { dataDir: string; heap: string }): StartupError {
  if (/heap|OutOfMemory|reserve enough space/iu.test(reason)) {
    return new StartupError(`Neo4j could not start with BACKCHANNEL_HEAP=${heap}: ${reason}`, 'Set it to another size');
  }
  const log = join(dataDir, 'logs', 'debug.log');
  return new StartupError(`Neo4j did not start: ${reason}`, `Read the end of ${log} for the details`);
}

/** One line for the person running the server. */
export function describeExit({ code, signal }: Exit, heap: string): string {
  // The launcher's OUT_OF_MEMORY.
  if (code === 3) return `Neo4j ran out of memory (BACKCHANNEL_HEAP=${heap})`;
  return signal === null ? `Neo4j ended with exit code ${code ?? 'unknown'}` : `Neo4j was ended by ${signal}`;
}
