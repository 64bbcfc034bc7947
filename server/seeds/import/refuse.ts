import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Database } from '../../neo4j/database.ts';
import { recordedSeeds } from '../record.ts';
import { ImportError } from './importError.ts';
import type { Located } from './locate.ts';
import type { Importer } from './model.ts';

/** Throws ImportError when the graph holds another importer’s account of the same facts. */
export async function refuseTheSameFacts(database: Database, { id, excludes = [] }: Importer): Promise<void> {
  const recorded = await database.write(recordedSeeds);
  const other = excludes.find((importer) => recorded.has(`import:${importer}`));
  if (other !== undefined) {
    throw new ImportError(id, `the graph holds import:${other}, which states the same facts. Withdraw it first.`);
  }
}

/** Throws ImportError when the list of rejects is one of the files to read. */
export async function refuseOverwriting(
  importer: string,
  rejects: string | null,
  located: readonly Located[],
): Promise<void> {
  const target = rejects === null ? null : await realpath(rejects).catch(() => resolve(rejects));
  const sources = await Promise.all(located.map(({ path }) => realpath(path).catch(() => path)));
  if (target !== null && sources.includes(target)) {
    throw new ImportError(importer, `the list of rejects would overwrite ${rejects}. Give it another name.`);
  }
}
