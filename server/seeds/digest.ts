import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { WriteTransaction } from '../neo4j/database.ts';
import { NODE_LABELS, graphNodes, presentLabels } from './graphNodes.ts';
import type { GraphNode, NodeLabel } from './graphNodes.ts';
import { recordedSeeds } from './record.ts';
import { SeedError } from './seedError.ts';

/** Changes with the canonical form, so that digests of two forms never look comparable. */
const FORM = 'backchannel-graph-1';

const countNodes = readFileSync(new URL('../../cypher/seeds/count-nodes.cypher', import.meta.url), 'utf8');

export type Digest = {
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly nodes: Readonly<Record<NodeLabel, number>>;
  readonly relationships: number;
};

const canonical = ({ label, id, labels, properties, relationships, seeds }: GraphNode): string =>
  JSON.stringify([label, id, labels, properties, relationships, seeds]);

/** Seeds that state a node, or a term that it holds. */
export function* supporters(node: GraphNode): Generator<string, void, void> {
  yield* node.seeds;
  for (const { type, properties } of node.relationships) {
    const seeds = type === 'HOLDS_OFFICE' ? properties.find(([key]) => key === 'seeds')?.[2] : undefined;
    if (Array.isArray(seeds)) yield* seeds.map(String);
  }
}

/**
 * The canonical hash of the whole graph: what is known, and which seeds say so. Memory is bounded by a page of nodes.
 *
 * Hashed, in this order: nodes by label and id, each with its labels, its properties with their types, its outgoing
 * relationships with theirs and its seeds, all sorted; then each seed that states anything, with what it is and rests on.
 * Left out: when and by which release a seed was applied and its state, because they differ between machines; archives
 * of seeds, which depend on the order in which independent seeds ran; search terms, which follow from names by the
 * folding of the Java that runs. A seed that states nothing of its own, such as an export that carries the seeds of
 * others, leaves no trace.
 *
 * Throws SeedError when the graph holds nodes outside the model, which would go unnoticed.
 */
export async function graphDigest(
  tx: WriteTransaction,
  onProgress: (fraction: number) => void = () => undefined,
): Promise<Digest> {
  const [counted] = await tx.run(countNodes, {});
  const expected = Number(counted?.['nodes']) - Number(counted?.['records']);
  const hash = createHash('sha256').update(`${FORM}\n`);
  const nodes = Object.fromEntries(NODE_LABELS.map((label) => [label, 0])) as Record<NodeLabel, number>;
  const supporting = new Set<string>();
  let relationships = 0;
  let read = 0;
  for (const label of await presentLabels(tx)) {
    for await (const node of graphNodes(tx, label)) {
      hash.update(`${canonical(node)}\n`);
      nodes[label] += 1;
      relationships += node.relationships.length;
      for (const version of supporters(node)) supporting.add(version);
      read += 1;
      if (read % 1_000 === 0) onProgress(read / expected);
    }
  }
  if (read !== expected) {
    throw new SeedError('the graph', `it holds ${expected - read} nodes without a label and an id of the model.`);
  }
  const seeds = [...(await recordedSeeds(tx)).values()].filter(({ version }) => supporting.has(version));
  for (const seed of seeds.toSorted((a, b) => (a.version < b.version ? -1 : 1))) {
    const { version, file, description, checksum, dataset, licence, citation, retrievedAt } = seed;
    hash.update(`${JSON.stringify([version, file, description, checksum, dataset, licence, citation, retrievedAt])}\n`);
  }
  return { digest: hash.digest('hex'), nodes, relationships };
}
