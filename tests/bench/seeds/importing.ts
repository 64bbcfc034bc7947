import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { graphDigest } from '../../../server/seeds/digest.ts';
import { cpuSecondsOf } from '../machine.ts';
import type { Server } from '../database.ts';
import type { Measured } from './measured.ts';

const told = z.object({
  elapsed: z.number(),
  node: z.number(),
  /** Bytes. */
  rss: z.number(),
  phases: z.array(z.tuple([z.string(), z.number()])),
});

/** Megabytes of heap: Node takes more than it needs where it may, which would hide whether need grows with the input. */
export const IMPORT_HEAP = 192;

/** Our importer, in a process of its own, as the command runs it. */
export async function importedHere(
  { address, pid }: Server,
  path: string,
): Promise<Measured & Pick<z.output<typeof told>, 'rss' | 'phases'>> {
  const before = await cpuSecondsOf(pid);
  const program = fileURLToPath(new URL('importProcess.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${IMPORT_HEAP}`, '--import', 'tsx', program, JSON.stringify(address), path],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(child, 'close');
  const output = await text(child.stdout);
  await ended;
  if (child.exitCode !== 0) throw new Error(`The import ended with ${child.exitCode}.`);
  const after = await cpuSecondsOf(pid);
  return { ...told.parse(JSON.parse(output)), java: before === null || after === null ? null : after - before };
}

export const digestOf = async ({ database }: Server): Promise<string> =>
  (await database.write((tx) => graphDigest(tx))).digest;
