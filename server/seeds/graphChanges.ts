import type { WriteTransaction } from '../neo4j/database.ts';
import { RELATIONSHIP_OF } from '../vocabulary.ts';
import { NODE_LABELS, compareIds, graphNodes, presentLabels } from './graphNodes.ts';
import type { GraphNode, GraphRelationship, NodeLabel } from './graphNodes.ts';
import type { Kind } from './touched.ts';

/** What can change: everything with an id, and the ties that follow from assertions. */
export type ChangedKind = Kind | 'ties';

/** Something with an id, as it is to be compared and, where it is no tie, restored. */
export type Part = {
  readonly kind: ChangedKind;
  readonly id: string;
  /** Of a node: its labels, properties and own relationships. Of a term or tie: itself, and who it starts from. */
  readonly body:
    | Pick<GraphNode, 'label' | 'labels' | 'properties' | 'relationships'>
    | (GraphRelationship & { readonly from: string });
  readonly seeds: readonly string[];
};

/** `supported`: it says what it said, and more or fewer seeds state it. */
export type Change = {
  readonly kind: ChangedKind;
  readonly id: string;
  readonly change: 'added' | 'changed' | 'removed' | 'supported';
  readonly before: Part | null;
  readonly after: Part | null;
};

export const KIND_OF: Readonly<Record<NodeLabel, Kind>> = {
  Actor: 'actors',
  Office: 'offices',
  Topic: 'topics',
  Source: 'sources',
  Statement: 'statements',
  Assertion: 'assertions',
  Event: 'events',
  LeverageAttempt: 'attempts',
};

const tieTypes = new Set(Object.values(RELATIONSHIP_OF));
const textOf = (relationship: GraphRelationship, key: string) =>
  String(relationship.properties.find(([name]) => name === key)?.[2] ?? '');

/** A term or a tie, which has an id of its own; null for a relationship that belongs to its node. */
function partOfRelationship(from: string, relationship: GraphRelationship): Part | null {
  const id = textOf(relationship, 'id');
  if (tieTypes.has(relationship.type)) return { kind: 'ties', id, body: { ...relationship, from }, seeds: [] };
  if (relationship.type !== 'HOLDS_OFFICE') return null;
  const seeds = relationship.properties.find(([key]) => key === 'seeds')?.[2];
  const properties = relationship.properties.filter(([key]) => key !== 'seeds');
  return {
    kind: 'terms',
    id,
    body: { ...relationship, properties, from },
    seeds: Array.isArray(seeds) ? seeds.map(String) : [],
  };
}

/** A node with what belongs to it, without the terms and ties that start from it. */
function partOfNode({ label, id, labels, properties, relationships, seeds }: GraphNode): Part {
  const own = relationships.filter((relationship) => partOfRelationship(id, relationship) === null);
  return { kind: KIND_OF[label], id, body: { label, labels, properties, relationships: own }, seeds };
}

function partsOf(node: GraphNode | null): Map<string, Part> {
  if (node === null) return new Map();
  const others = node.relationships.flatMap((relationship) => partOfRelationship(node.id, relationship) ?? []);
  return new Map([partOfNode(node), ...others].map((part) => [`${part.kind} ${part.id}`, part]));
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function* changesOfNode(before: GraphNode | null, after: GraphNode | null): Generator<Change, void, void> {
  if (isSame(before, after)) return;
  const [old, now] = [partsOf(before), partsOf(after)];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [from = null, to = null] = [old.get(key), now.get(key)];
    const { kind, id } = (from ?? to) as Part;
    if (from === null || to === null) {
      yield { kind, id, change: from === null ? 'added' : 'removed', before: from, after: to };
    } else if (!isSame(from.body, to.body)) {
      yield { kind, id, change: 'changed', before: from, after: to };
    } else if (!isSame(from.seeds, to.seeds)) {
      yield { kind, id, change: 'supported', before: from, after: to };
    }
  }
}

/**
 * What differs between two views of the graph, such as what is committed and what a transaction has made of it.
 * Walks both side by side, so memory is bounded by a page of each.
 */
export async function* graphChanges(
  before: WriteTransaction,
  after: WriteTransaction,
): AsyncGenerator<Change, void, void> {
  const present = new Set([...(await presentLabels(before)), ...(await presentLabels(after))]);
  for (const label of NODE_LABELS.filter((one) => present.has(one))) {
    const [olds, nows] = [graphNodes(before, label), graphNodes(after, label)];
    let [old, now] = await Promise.all([olds.next(), nows.next()]);
    while (old.done !== true || now.done !== true) {
      const [from, to] = [old.done === true ? null : old.value, now.done === true ? null : now.value];
      const order = from === null ? 1 : to === null ? -1 : compareIds(from.id, to.id);
      yield* changesOfNode(order <= 0 ? from : null, order >= 0 ? to : null);
      if (order <= 0) old = await olds.next();
      if (order >= 0) now = await nows.next();
    }
  }
}
