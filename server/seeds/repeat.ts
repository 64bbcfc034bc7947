import type { WriteTransaction } from '../neo4j/database.ts';
import { keyOf, readArchive } from './archive.ts';
import type { Part } from './graphChanges.ts';
import { recordedSeeds } from './record.ts';
import { NOT_OWN, restore } from './restore.ts';
import { emptyAll, release, solelyStated } from './stated.ts';
import type { NodeIds } from './stated.ts';

/**
 * Takes back what a repeatable seed wrote when it last ran, so that its new text starts as on a graph without it.
 * Nodes that only it states keep their ids, since other seeds may point at them, until `deleteUnstated` after the new
 * text has run. Returns them.
 */
export async function loosen(tx: WriteTransaction, version: string): Promise<NodeIds> {
  const sole = await solelyStated(tx, version);
  const archive = await readArchive(tx, version);
  await release(tx, version);
  await emptyAll(tx, sole, NOT_OWN);
  const seeds = new Set((await recordedSeeds(tx)).keys());
  seeds.delete(version);
  await restore(tx, archive?.undo ?? [], seeds);
  return sole;
}

/**
 * How everything was before a repeatable seed first changed it: what its first run found wins over what a later one
 * found, and what only the seed itself stated was never before it.
 */
export function mergeUndo(version: string, earlier: readonly Part[], now: readonly Part[]): Part[] {
  const known = new Set(earlier.map(keyOf));
  const added = now.filter((part) => !known.has(keyOf(part)) && part.seeds.some((seed) => seed !== version));
  return [...earlier, ...added];
}
