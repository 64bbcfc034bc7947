import type { Database } from '../../neo4j/database.ts';
import type { Counts } from './counts.ts';
import type { Importer } from './model.ts';

export type ImportProgress = {
  phase: 'reading' | 'writing' | 'checking';
  /** Bytes while reading, rows while writing, per cent of the checks. */
  done: number;
  total: number;
  /** Rows that this run has read or written so far; what an earlier run wrote is only counted in `done`. */
  rows: number;
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
  /** Fields of which the graph says otherwise than the data set, or nothing. It keeps what it has. */
  differences: { otherwise: number; nothing: number };
  /** Actors that may be the same as one in the graph, and were left apart. */
  apart: number;
  /** Lists written: rejects, what was left unclassified, and those that are counted above. */
  lists: { rejects: string | null; left: string | null; differences: string | null; apart: string | null };
};
