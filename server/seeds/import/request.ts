import type { Database } from '../../neo4j/database.ts';
import type { Counts } from './counts.ts';
import type { Importer } from './model.ts';

export type ImportProgress = {
  phase: 'reading' | 'writing';
  /** Bytes while reading, rows while writing. */
  done: number;
  total: number;
};

export type ImportRequest = {
  database: Database;
  importer: Importer;
  /** A file of the data set, its folder, or the folder above. */
  path: string;
  /** Fails, with nothing written, when a row is rejected or a duplicate. */
  strict?: boolean;
  /** Where rejected rows are listed; further lists go beside it. Null lists nothing. */
  rejectsFile?: string | null;
  parameters?: Readonly<Record<string, number>>;
  onProgress?: (progress: ImportProgress) => void;
  /** Stops the import between two transactions; running it again completes it. */
  signal?: AbortSignal;
};

export type ImportReport = {
  /** Version of its :Seed. */
  seed: string;
  /** `already-applied`: the graph held all of it, and nothing was changed. */
  outcome: 'applied' | 'completed' | 'already-applied';
  total: Counts;
  files: { file: string; counts: Counts }[];
  warnings: string[];
  /** Lists written: rejects, what was left unclassified, what may be the same but was left apart. */
  lists: { rejects: string | null; left: string | null; apart: string | null };
};
