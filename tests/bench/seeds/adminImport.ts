import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Property } from '../../../server/seeds/graphNodes.ts';
import { importFiles } from '../adminTool.ts';
import { onDatabase } from '../database.ts';
import { digestOf } from './importing.ts';
import type { Measured } from './measured.ts';
import type { Records } from './records.ts';

/** Types of neo4j-admin by those of Cypher. */
const TYPES: Readonly<Record<string, string>> = {
  STRING: 'string',
  INTEGER: 'long',
  FLOAT: 'double',
  BOOLEAN: 'boolean',
  DATE: 'date',
  'LIST<STRING>': 'string[]',
};

const cell = (value: Property[2] | undefined): string => {
  const text = Array.isArray(value) ? value.join(';') : String(value ?? '');
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

type Line = { fixed: readonly string[]; properties: readonly Property[] };

/** One file of nodes or relationships, with a column for each property that any of them has. */
async function writeCsv(path: string, fixed: readonly string[], lines: readonly Line[]): Promise<void> {
  const types = new Map(lines.flatMap(({ properties }) => properties.map(([key, type]) => [key, type] as const)));
  const out = createWriteStream(path);
  out.write(`${[...fixed, ...[...types].map(([key, type]) => `${key}:${TYPES[type] ?? ''}`)].join(',')}\n`);
  for (const line of lines) {
    const values = new Map(line.properties.map(([key, , value]) => [key, value]));
    const cells = [...line.fixed, ...[...types.keys()].map((key) => values.get(key))];
    if (!out.write(`${cells.map(cell).join(',')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

const texts = (values: Readonly<Record<string, string | string[]>>): Property[] =>
  Object.entries(values).map(([key, value]) => [key, Array.isArray(value) ? 'LIST<STRING>' : 'STRING', value]);

/** Files in the form that neo4j-admin reads, with the parameters that name them. Keys are ids: unique over all labels. */
async function writeFiles(folder: string, { nodes, derived, seed }: Records): Promise<string[]> {
  const nodeFile = join(folder, 'nodes.csv');
  const relationshipFile = join(folder, 'relationships.csv');
  const { version = '', appliedAt: _when, ...known } = seed;
  await writeCsv(
    nodeFile,
    [':ID', ':LABEL'],
    [
      { fixed: [version, 'Seed'], properties: texts({ version, ...known }) },
      ...nodes.map(({ id, labels, properties }) => ({
        fixed: [id, labels.join(';')],
        properties: [...properties, ...texts(derived.get(id) ?? {})],
      })),
    ],
  );
  await writeCsv(
    relationshipFile,
    [':START_ID', ':END_ID', ':TYPE'],
    nodes.flatMap(({ id, relationships, seeds }) => [
      ...relationships.map(({ type, to, properties }) => ({ fixed: [id, to.id, type], properties })),
      ...seeds.map((one) => ({ fixed: [id, one, 'SEEDED_BY'], properties: [] })),
    ]),
  );
  return [`--nodes=${nodeFile}`, `--relationships=${relationshipFile}`];
}

/** neo4j-admin import, which fills an empty database that nobody uses; constraints and indexes come afterwards. */
export async function importedByAdmin(records: Records): Promise<Measured & { withSchema: Measured; digest: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'backchannel-bench-'));
  try {
    const dataDir = join(folder, 'data');
    const elapsed = (await importFiles(dataDir, () => writeFiles(folder, records))) / 1000;
    const imported = performance.now();
    return await onDatabase(dataDir, async (server) => {
      const withSchema = elapsed + (performance.now() - imported) / 1000;
      return {
        elapsed,
        node: null,
        java: null,
        withSchema: { elapsed: withSchema, node: null, java: null },
        digest: await digestOf(server),
      };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
