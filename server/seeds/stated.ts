import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { WriteTransaction } from '../neo4j/database.ts';
import { NODE_LABELS } from './graphNodes.ts';
import type { NodeLabel } from './graphNodes.ts';

const statement = (name: string) => readFileSync(new URL(`../../cypher/seeds/${name}.cypher`, import.meta.url), 'utf8');
const soleNodes = statement('sole-nodes');
const emptyNodes = statement('empty-nodes');
const deleteNodes = statement('delete-nodes');
const releaseTerms = statement('release-terms');
const releaseNodes = statement('release-nodes');

const soleRow = z.object({ label: z.enum(NODE_LABELS), id: z.string() });

export type NodeIds = ReadonlyMap<NodeLabel, readonly string[]>;

/** Nodes that this seed alone states. */
export async function solelyStated(tx: WriteTransaction, version: string): Promise<NodeIds> {
  const rows = z.array(soleRow).parse(await tx.run(soleNodes, { version, labels: NODE_LABELS }));
  return new Map(NODE_LABELS.map((label) => [label, rows.filter((one) => one.label === label).map(({ id }) => id)]));
}

/** Runs a text that speaks of `:NODE` and `$ids` for the nodes of each label: a label finds no index as a parameter. */
async function forNodes(tx: WriteTransaction, text: string, nodes: NodeIds, parameters: object = {}): Promise<void> {
  for (const [label, ids] of nodes) {
    if (ids.length > 0) await tx.run(text.replaceAll(':NODE', `:${label}`), { ids, ...parameters });
  }
}

/** Lets a seed state nothing any more. Terms that only it stated are deleted, nodes stay. */
export async function release(tx: WriteTransaction, version: string): Promise<void> {
  await tx.run(releaseTerms, { version });
  await tx.run(releaseNodes, { version });
}

/** Leaves of these nodes only their ids, and what others say of them. */
export const emptyAll = (tx: WriteTransaction, nodes: NodeIds, notOwn: readonly string[]) =>
  forNodes(tx, emptyNodes, nodes, { notOwn });

/** Deletes those of these nodes that no seed states. */
export const deleteUnstated = (tx: WriteTransaction, nodes: NodeIds) => forNodes(tx, deleteNodes, nodes);
