import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { WriteTransaction } from '../neo4j/database.ts';
import { presentKinds } from './present.ts';
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

/** Types that the model uses; dates and times are ISO 8601 text. */
const TYPES = [
  'STRING',
  'INTEGER',
  'FLOAT',
  'BOOLEAN',
  'DATE',
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

const properties = z.record(z.string(), z.unknown());
const types = z.array(z.tuple([z.string(), z.string()]));
const row = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  properties,
  types,
  relationships: z.array(z.tuple([z.string(), z.array(z.string()), z.string(), properties, types])),
});

const readStatement = (name: string) => {
  const text = readFileSync(new URL(`../../cypher/seeds/${name}.cypher`, import.meta.url), 'utf8');
  return new Map(NODE_LABELS.map((label) => [label, text.replaceAll(':NODE', `:${label}`)]));
};
const pageOf = readStatement('nodes-page');
const byIdsOf = readStatement('nodes-by-ids');

/** Order of code points, which is that of UTF-8 bytes and of the database; UTF-16 puts some others first. */
export const compareIds = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Beyond this the driver rounds. */
const isInexact = (type: PropertyType, value: unknown): boolean =>
  Array.isArray(value)
    ? type === 'LIST<INTEGER>' && value.some((item) => !Number.isSafeInteger(item))
    : type === 'INTEGER' && !Number.isSafeInteger(value);

function readProperties(owner: string, values: z.output<typeof properties>, named: z.output<typeof types>): Property[] {
  return named
    .filter(([key]) => !DERIVED_PROPERTIES.includes(key))
    .map(([key, name]): Property => {
      const type = TYPES.find((known) => known === name.replaceAll(' NOT NULL', ''));
      if (type === undefined) {
        throw new SeedError(owner, `its property ${key} is of type ${name}, which the model has no use for.`);
      }
      // Its type is known now, and the driver gives it as text, number, boolean or a list of them.
      const value = values[key] as Property[2];
      if (isInexact(type, value)) throw new SeedError(owner, `its property ${key} is too large to be read exactly.`);
      // A list that seeds add to in their own order.
      return key === 'seeds' && Array.isArray(value) ? [key, type, value.toSorted()] : [key, type, value];
    })
    .toSorted(([a], [b]) => compareTexts(a, b));
}

function readNode(label: NodeLabel, found: z.output<typeof row>): GraphNode {
  const { id, labels } = found;
  const relationships = found.relationships.filter(([type]) => type !== 'SEEDED_BY');
  const read = relationships.map(([type, targetLabels, target, values, named]): GraphRelationship => {
    const to = NODE_LABELS.find((known) => targetLabels.includes(known));
    if (to === undefined) throw new SeedError(id, `it has a relationship ${type} to something outside the model.`);
    return { type, to: { label: to, id: target }, properties: readProperties(id, values, named) };
  });
  return {
    label,
    id,
    labels: labels.toSorted(),
    properties: readProperties(id, found.properties, found.types),
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

/** Labels that some node carries: a walk need not ask for the others. */
export async function presentLabels(tx: WriteTransaction): Promise<NodeLabel[]> {
  const present = await presentKinds(tx);
  return NODE_LABELS.filter((label) => present.has(label));
}

/** The nodes of a label with these ids, in their order; those that are not there are left out. */
export async function nodesByIds(tx: WriteTransaction, label: NodeLabel, ids: readonly string[]): Promise<GraphNode[]> {
  const rows = await tx.run(byIdsOf.get(label) ?? '', { ids });
  return rows.map((found) => readNode(label, row.parse(found)));
}

/**
 * The nodes of a label by id, a page in memory at a time, as this transaction sees them.
 * Throws SeedError for what the model has no place for.
 */
export async function* graphNodes(tx: WriteTransaction, label: NodeLabel): AsyncGenerator<GraphNode, void, void> {
  for (let after = ''; ;) {
    const rows = await tx.run(pageOf.get(label) ?? '', { after, limit: PAGE });
    for (const node of rows.map((found) => readNode(label, row.parse(found)))) {
      if (compareIds(node.id, after) <= 0) {
        throw new SeedError(node.id, 'the database does not order ids by code point.');
      }
      after = node.id;
      yield node;
    }
    if (rows.length < PAGE) return;
  }
}
