import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database, WriteTransaction } from '../../neo4j/database.ts';
import { supporters } from '../digest.ts';
import { recordedSeeds } from '../record.ts';
import { SeedError } from '../seedError.ts';
import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import type { ExportFormat, ExportedGraph } from './format.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { selectAround, selectedNodes } from './selection.ts';
import type { Selection } from './selection.ts';
import { sourcesText } from './sources.ts';

/** Every format. A new one is one file and one line here. */
export const FORMATS: readonly ExportFormat[] = [cypher, graphml, json, csv];

/** Beside every export. */
export const SOURCES_FILE = 'SOURCES.txt';

export type ExportRequest = {
  readonly database: Database;
  readonly format: ExportFormat;
  /** Folder for the files; made when it is not there. Files of the same names are replaced, each at once. */
  readonly folder: string;
  /** Actors to start from and how many ties to go; null exports everything. */
  readonly around: { readonly actors: readonly string[]; readonly depth: number } | null;
  readonly onProgress?: (file: string) => void;
};

/** Replaces a file only by a whole one. */
async function writeFile(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function graphOf(tx: WriteTransaction, selection: Selection | null): Promise<ExportedGraph> {
  const recorded = [...(await recordedSeeds(tx)).values()];
  const unfinished = recorded.find(({ state }) => state !== 'applied');
  if (unfinished !== undefined) {
    throw new SeedError(unfinished.version, `it is unfinished (${unfinished.state}); finish it before you export.`);
  }
  const nodes = () => selectedNodes(tx, selection);
  const stating = new Set<string>();
  for await (const node of nodes()) for (const version of supporters(node)) stating.add(version);
  return { nodes, seeds: recorded.filter(({ version }) => stating.has(version)) };
}

/**
 * Writes a graph to files, piece by piece. Returns their paths, sources and licences last.
 * Throws SeedError when an import is unfinished or an actor is not there.
 */
export async function exportGraph(request: ExportRequest): Promise<string[]> {
  const { database, format, folder, around, onProgress = () => undefined } = request;
  await mkdir(folder, { recursive: true });
  return database.write(async (tx) => {
    const selection = around === null ? null : await selectAround(tx, around.actors, around.depth);
    const graph = await graphOf(tx, selection);
    const files = [...format.files, { file: SOURCES_FILE, write: sourcesText }];
    for (const { file, write } of files) {
      onProgress(file);
      await writeFile(join(folder, file), write(graph));
    }
    return files.map(({ file }) => join(folder, file));
  });
}
