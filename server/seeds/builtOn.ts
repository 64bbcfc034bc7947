import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { WriteTransaction } from '../neo4j/database.ts';
import { keyOf, readArchive } from './archive.ts';
import { KIND_OF } from './graphChanges.ts';
import { NODE_LABELS } from './graphNodes.ts';
import { NOT_OWN } from './restore.ts';
import { SeedError } from './seedError.ts';

const statement = (name: string) => readFileSync(new URL(`../../cypher/seeds/${name}.cypher`, import.meta.url), 'utf8');
const buildersStatement = statement('builders');
const laterStatement = statement('later-changes');
const statedStatement = statement('stated-by');
const seedsOfIdsStatement = statement('seeds-of-ids');

const builderRow = z.object({ version: z.string(), id: z.string() });
const laterRow = z.object({ version: z.string(), changed: z.array(z.string()) });

/** Versions of the seeds that state these nodes. */
export async function seedsOfIds(tx: WriteTransaction, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.run(seedsOfIdsStatement, { ids: ids.slice(0, 100) });
  return rows.map((row) => String(row['version']));
}

/** The first of these things that a seed states or has changed, as kind and id. */
async function firstOf(tx: WriteTransaction, version: string, keys: readonly string[]): Promise<string | undefined> {
  const archive = await readArchive(tx, version);
  const own = new Set(archive?.undo.map(keyOf));
  const changed = keys.find((key) => own.has(key));
  if (changed !== undefined) return changed;
  const idsOf = (kind: string) =>
    keys.filter((key) => key.startsWith(`${kind} `)).map((key) => key.slice(kind.length + 1));
  for (const label of NODE_LABELS) {
    const ids = label === 'Actor' ? [...idsOf('actors'), ...idsOf('terms')] : idsOf(KIND_OF[label]);
    if (ids.length === 0) continue;
    const text = statedStatement.replaceAll(':NODE', `:${label}`);
    const [row] = await tx.run(text, { ids, version, isTerm: label === 'Actor' });
    if (row !== undefined) return String(row['id']);
  }
  return undefined;
}

/** Throws SeedError naming the seeds whose things point at what only this seed states, or that changed it since. */
export async function refuseIfBuiltOn(tx: WriteTransaction, version: string): Promise<void> {
  const builders = z
    .array(builderRow)
    .parse(await tx.run(buildersStatement, { version, notOwn: ['SEEDED_BY', ...NOT_OWN] }));
  const found = new Map(builders.map((builder) => [builder.version, builder.id]));
  for (const later of z.array(laterRow).parse(await tx.run(laterStatement, { version }))) {
    const id = found.has(later.version) ? undefined : await firstOf(tx, version, later.changed);
    if (id !== undefined) found.set(later.version, id);
  }
  if (found.size === 0) return;
  const named = [...found].map(([builder, id]) => `${builder} (${id})`).join(', ');
  throw new SeedError(version, `other seeds build on it: ${named}. Withdraw them first. Nothing was deleted.`);
}
