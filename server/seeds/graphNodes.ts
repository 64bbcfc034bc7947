import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { WriteTransaction } from '../neo4j/database.ts';
import { SeedError } from './seedError.ts';

/** Labels under which everything but seeds has its id, in the order in which the graph is walked. */
export const NODE_LABELS = [
  'Actor',
  'Office',
  'Topic',
  'Source',
  'Statement',
  'Assertion',
  'Event',
  'LeverageAttempt',
] as const;

export type NodeLabel = (typeof NODE_LABELS)[number];

/** Follow from names by rules that differ from one Java to the next, and can be derived at any time. */
export const DERIVED_PROPERTIES = ['searchTexts', 'searchTerms'];

/** Nodes read at once. */
const PAGE = 500;

/** Types that the model uses; whole numbers are text, dates and times ISO 8601. */
const TYPES = [
  'STRING',
  'INTEGER',
  'FLOAT',
  'BOOLEAN',
  'DATE',
  'LOCAL DATETIME',
  'ZONED DATETIME',
  'LIST<STRING>',
  'LIST<INTEGER>',
  'LIST<FLOAT>',
  'LIST<BOOLEAN>',
  'LIST<NOTHING>',
] as const;

export type PropertyType = (typeof TYPES)[number];
type Scalar = string | number | boolean;
export type Property = readonly [key: string, type: PropertyType, value: Scalar | readonly Scalar[]];

export type GraphRelationship = {
  readonly type: string;
  readonly to: { readonly label: NodeLabel; readonly id: string };
  readonly properties: readonly Property[];
};

/** A node with all it says, in canonical order. */
export type GraphNode = {
  readonly label: NodeLabel;
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: readonly Property[];
  /** Outgoing ones but SEEDED_BY. */
  readonly relationships: readonly GraphRelationship[];
  /** Versions of the seeds that state it. */
  readonly seeds: readonly string[];
};

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const property = z.tuple([z.string(), z.string(), z.union([scalar, z.array(scalar)])]);
const row = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  properties: z.array(property),
  relationships: z.array(z.tuple([z.string(), z.array(z.string()), z.string(), z.array(property)])),
});

const page = readFileSync(new URL('../../cypher/seeds/nodes-page.cypher', import.meta.url), 'utf8');
const pageOf = new Map(NODE_LABELS.map((label) => [label, page.replaceAll(':NODE', `:${label}`)]));

/** Order of code points, which is that of UTF-8 bytes and of the database; UTF-16 puts some others first. */
export const compareIds = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function readProperties(owner: string, properties: z.output<typeof property>[]): Property[] {
  return properties
    .map(([key, named, value]): Property => {
      const type = TYPES.find((known) => known === named.replaceAll(' NOT NULL', ''));
      if (type === undefined) throw new SeedError(owner, `its property ${key} is of the unknown type ${named}.`);
      // A list that seeds add to in their own order.
      return key === 'seeds' && Array.isArray(value) ? [key, type, value.toSorted()] : [key, type, value];
    })
    .toSorted(([a], [b]) => compareTexts(a, b));
}

function readNode(label: NodeLabel, found: z.output<typeof row>): GraphNode {
  const { id, labels } = found;
  const relationships = found.relationships.filter(([type]) => type !== 'SEEDED_BY');
  const read = relationships.map(([type, targetLabels, target, properties]): GraphRelationship => {
    const to = NODE_LABELS.find((known) => targetLabels.includes(known));
    if (to === undefined) throw new SeedError(id, `it has a relationship ${type} to something outside the model.`);
    return { type, to: { label: to, id: target }, properties: readProperties(id, properties) };
  });
  return {
    label,
    id,
    labels: labels.toSorted(),
    properties: readProperties(id, found.properties),
    relationships: read
      .map((relationship) => ({ relationship, key: JSON.stringify(relationship) }))
      .toSorted((a, b) => compareTexts(a.key, b.key))
      .map(({ relationship }) => relationship),
    seeds: found.relationships
      .filter(([type]) => type === 'SEEDED_BY')
      .map(([, , version]) => version)
      .toSorted(),
  };
}

async function readPage(
  tx: WriteTransaction,
  label: NodeLabel,
  which: { after: string } | { ids: readonly string[] },
): Promise<GraphNode[]> {
  const rows = await tx.run(pageOf.get(label) ?? '', {
    after: null,
    ids: null,
    ...which,
    limit: PAGE,
    derived: DERIVED_PROPERTIES,
  });
  return rows.map((found) => readNode(label, row.parse(found)));
}

/** The nodes of a label with these ids; those that are not there are left out. */
export const nodesByIds = (tx: WriteTransaction, label: NodeLabel, ids: readonly string[]): Promise<GraphNode[]> =>
  readPage(tx, label, { ids });

/**
 * The nodes of a label by id, a page in memory at a time, as this transaction sees them.
 * Throws SeedError for what the model has no place for.
 */
export async function* graphNodes(tx: WriteTransaction, label: NodeLabel): AsyncGenerator<GraphNode, void, void> {
  for (let after = ''; ;) {
    const nodes = await readPage(tx, label, { after });
    for (const node of nodes) {
      if (compareIds(node.id, after) <= 0) {
        throw new SeedError(node.id, 'the database does not order ids by code point.');
      }
      after = node.id;
      yield node;
    }
    if (nodes.length < PAGE) return;
  }
}
