import type { WriteTransaction } from '../neo4j/database.ts';
import { readSeeds, sourceOf } from './files.ts';
import { recordedSeeds } from './record.ts';
import type { RecordedSeed, SeedSource } from './record.ts';

/**
 * `changed`: a repeatable seed that will be applied again; `edited`: a versioned one that is refused;
 * `importing`, `withdrawing`: begun and not finished.
 */
export type StandingState = 'applied' | 'pending' | 'changed' | 'edited' | 'importing' | 'withdrawing';

export type SeedStanding = SeedSource & {
  readonly state: StandingState;
  /** False for imports and for what came with an export. */
  readonly isInFolder: boolean;
  readonly appliedAt: string | null;
  readonly toolVersion: string | null;
};

const fromRecord = (recorded: RecordedSeed) => ({
  version: recorded.version,
  file: recorded.file ?? '',
  description: recorded.description ?? '',
  checksum: recorded.checksum,
  dataset: recorded.dataset,
  licence: recorded.licence,
  citation: recorded.citation,
  retrievedAt: recorded.retrievedAt,
  appliedAt: recorded.appliedAt,
  toolVersion: recorded.toolVersion,
});

/** How the seeds of a folder and those of the graph stand to each other: the folder's in their order, then the others. */
export async function seedStandings(tx: WriteTransaction, folder: URL): Promise<SeedStanding[]> {
  const files = await readSeeds(folder);
  const recorded = await recordedSeeds(tx);
  const inFolder = files.map((seed): SeedStanding => {
    const known = recorded.get(seed.version);
    const isSame = known?.checksum === seed.checksum;
    const state = known === undefined ? 'pending' : isSame ? known.state : seed.isRepeatable ? 'changed' : 'edited';
    return {
      ...sourceOf(seed),
      state,
      isInFolder: true,
      appliedAt: known?.appliedAt ?? null,
      toolVersion: known?.toolVersion ?? null,
    };
  });
  const versions = new Set(files.map(({ version }) => version));
  const others = [...recorded.values()].filter(({ version }) => !versions.has(version));
  return [...inFolder, ...others.map((seed) => ({ ...fromRecord(seed), state: seed.state, isInFolder: false }))];
}
