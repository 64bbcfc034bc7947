import { readFileSync } from 'node:fs';
import type { WriteTransaction } from '../../neo4j/database.ts';
import { RELATIONSHIP_OF } from '../../vocabulary.ts';
import { NODE_LABELS, compareIds, graphNodes, nodesByIds } from '../graphNodes.ts';
import type { GraphNode, GraphRelationship, NodeLabel } from '../graphNodes.ts';
import { SeedError } from '../seedError.ts';

const statement = (name: string) =>
  readFileSync(new URL(`../../../cypher/seeds/${name}.cypher`, import.meta.url), 'utf8');
const neighboursStatement = statement('subgraph-neighbours');
const subgraphStatement = statement('subgraph');
const wholesStatement = statement('subgraph-wholes');

/** Nodes read at once. */
const PAGE = 500;

/** Part of the graph that stands by itself: nodes by label, and the terms among them. */
export type Selection = {
  readonly nodes: ReadonlyMap<NodeLabel, ReadonlySet<string>>;
  readonly terms: ReadonlySet<string>;
};

const idsOf = async (tx: WriteTransaction, text: string, ids: Iterable<string>): Promise<string[]> =>
  (await tx.run(text, { ids: [...ids] })).map(({ id }) => String(id));

/** Ids and all that following `text` from them reaches, in up to `steps` steps. */
async function reach(
  tx: WriteTransaction,
  text: string,
  start: readonly string[],
  steps: number,
): Promise<Set<string>> {
  const found = new Set(start);
  for (let step = 0, edge = [...start]; step < steps && edge.length > 0; step += 1) {
    edge = (await idsOf(tx, text, edge)).filter((id) => !found.has(id));
    for (const id of edge) found.add(id);
  }
  return found;
}

/**
 * Actors up to `depth` ties away from the given ones, with the ties among them and all that these rest on. Ids are
 * held in memory. Throws SeedError for an actor that is not there.
 */
export async function selectAround(tx: WriteTransaction, actors: readonly string[], depth: number): Promise<Selection> {
  const known = new Set((await nodesByIds(tx, 'Actor', actors)).map(({ id }) => id));
  const missing = actors.filter((id) => !known.has(id));
  if (missing.length > 0) throw new SeedError('export', `the graph has no actor ${missing.join(', ')}.`);
  const around = await reach(tx, neighboursStatement, actors, depth);
  const rows = (await tx.run(subgraphStatement, { actors: [...around] })).map(({ label, id }) => ({
    label: String(label),
    id: String(id),
  }));
  const named = (label: string) => rows.filter((row) => row.label === label).map(({ id }) => id);
  const nodes = new Map(NODE_LABELS.map((label): [NodeLabel, Set<string>] => [label, new Set(named(label))]));
  nodes.set('Actor', await reach(tx, wholesStatement, [...around, ...named('Actor')], Number.POSITIVE_INFINITY));
  return { nodes, terms: new Set(named('term')) };
}

const tieTypes = new Set(Object.values(RELATIONSHIP_OF));

function isSelected({ nodes, terms }: Selection, { type, to, properties }: GraphRelationship): boolean {
  const id = String(properties.find(([key]) => key === 'id')?.[2] ?? '');
  if (type === 'HOLDS_OFFICE') return terms.has(id);
  if (tieTypes.has(type)) return nodes.get('Assertion')?.has(id) === true;
  return nodes.get(to.label)?.has(to.id) === true;
}

/** The nodes to export in canonical order, with their relationships to each other. Null selects everything. */
export async function* selectedNodes(
  tx: WriteTransaction,
  selection: Selection | null,
): AsyncGenerator<GraphNode, void, void> {
  for (const label of NODE_LABELS) {
    if (selection === null) {
      yield* graphNodes(tx, label);
      continue;
    }
    const ids = [...(selection.nodes.get(label) ?? [])].toSorted(compareIds);
    for (let from = 0; from < ids.length; from += PAGE) {
      for (const node of await nodesByIds(tx, label, ids.slice(from, from + PAGE))) {
        yield { ...node, relationships: node.relationships.filter((one) => isSelected(selection, one)) };
      }
    }
  }
}
