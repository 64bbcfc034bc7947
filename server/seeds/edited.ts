import type { WriteTransaction } from '../neo4j/database.ts';
import { readArchive } from './archive.ts';
import type { SeedFile } from './files.ts';
import type { RecordedSeed } from './record.ts';
import { SeedError } from './seedError.ts';
import { textDifference } from './textDifference.ts';

/** What was edited, for a person; empty when the text was not kept. */
async function differenceShown(tx: WriteTransaction, seed: SeedFile): Promise<string> {
  const archive = await readArchive(tx, seed.version);
  if (archive === null) return '';
  const inText = textDifference(archive.text, seed.text);
  const inParameters = textDifference(archive.parameters ?? '', seed.parameters?.text ?? '');
  return [
    ...(inText === '' ? [] : [`\n--- ${seed.file} as applied\n+++ ${seed.file} as it is now\n${inText}`]),
    ...(inParameters === '' ? [] : [`\n--- its parameters as applied\n+++ its parameters now\n${inParameters}`]),
  ].join('');
}

/** Throws SeedError, showing the difference, when a versioned seed that was applied has been edited since. */
export async function refuseEdited(
  tx: WriteTransaction,
  seeds: readonly SeedFile[],
  recorded: ReadonlyMap<string, RecordedSeed>,
): Promise<void> {
  for (const seed of seeds.filter(({ isRepeatable }) => !isRepeatable)) {
    const known = recorded.get(seed.version);
    if (known === undefined || known.checksum === seed.checksum) continue;
    throw new SeedError(
      seed.file,
      `it was edited after it was applied. Undo the edit and put the change into a new version.${await differenceShown(tx, seed)}`,
    );
  }
}
