import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { WriteTransaction } from '../neo4j/database.ts';
import type { Change, Part } from './graphChanges.ts';

const statement = (name: string) => readFileSync(new URL(`../../cypher/seeds/${name}.cypher`, import.meta.url), 'utf8');
const readStatement = statement('read-archive');
const writeStatement = statement('write-archive');

/** What is kept of a Cypher seed: the text shows what an edit changed, the rest lets it be withdrawn. */
export type Archive = {
  readonly text: string;
  readonly parameters: string | null;
  /** How each thing that it changed or removed was before, as a Part. */
  readonly undo: readonly Part[];
};

const row = z.object({ text: z.string(), parameters: z.string().nullable(), undo: z.array(z.string()) });

/** Null for an import, and for a seed that came with an export. */
export async function readArchive(tx: WriteTransaction, version: string): Promise<Archive | null> {
  const [found] = await tx.run(readStatement, { version });
  if (found === undefined) return null;
  const { text, parameters, undo } = row.parse(found);
  return { text, parameters, undo: undo.map((entry) => JSON.parse(entry) as Part) };
}

export const keyOf = ({ kind, id }: Pick<Part, 'kind' | 'id'>): string => `${kind} ${id}`;

export async function writeArchive(tx: WriteTransaction, version: string, archive: Archive): Promise<void> {
  const { text, parameters, undo } = archive;
  await tx.run(writeStatement, {
    version,
    text,
    parameters,
    undo: undo.map((entry) => JSON.stringify(entry)),
    changed: undo.map(keyOf),
  });
}

/** How what a change undid was before; null for what can be deleted or derived. */
export const undoOf = ({ change, before }: Change): Part | null =>
  before === null || before.kind === 'ties' || change === 'supported' ? null : before;
