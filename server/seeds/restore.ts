import { readFileSync } from 'node:fs';
import type { WriteTransaction } from '../neo4j/database.ts';
import { RELATIONSHIP_OF } from '../vocabulary.ts';
import type { Part } from './graphChanges.ts';
import { DERIVED_PROPERTIES } from './graphNodes.ts';
import type { GraphRelationship, NodeLabel } from './graphNodes.ts';

const statement = (name: string) => readFileSync(new URL(`../../cypher/seeds/${name}.cypher`, import.meta.url), 'utf8');
const restoreNode = statement('restore-node');
const restoreRelationship = statement('restore-relationship');
const deleteTerms = statement('delete-terms');

/** Relationships that are no part of the node they start from: terms are stated by seeds of their own, ties derived. */
export const NOT_OWN = ['HOLDS_OFFICE', ...Object.values(RELATIONSHIP_OF)];

/** A label cannot be a parameter that finds an index; these come from the model's own list. */
const forLabel = (text: string, label: NodeLabel, target: NodeLabel = label) =>
  text.replaceAll(':NODE', `:${label}`).replaceAll(':TARGET', `:${target}`);

async function createRelationship(tx: WriteTransaction, from: { label: NodeLabel; id: string }, r: GraphRelationship) {
  await tx.run(forLabel(restoreRelationship, from.label, r.to.label), {
    from: from.id,
    to: r.to.id,
    type: r.type,
    properties: r.properties,
  });
}

/**
 * Puts nodes and terms back as they were. What it finds in their place is replaced; links to seeds that are gone are
 * left out, and with them what no seed states any more.
 * @param seeds versions that are in the graph
 */
export async function restore(tx: WriteTransaction, parts: readonly Part[], seeds: ReadonlySet<string>): Promise<void> {
  const stated = parts.filter((part) => part.seeds.some((version) => seeds.has(version)));
  for (const { id, body, seeds: supporters } of stated) {
    if (!('label' in body)) continue;
    await tx.run(forLabel(restoreNode, body.label), {
      id,
      labels: body.labels,
      properties: body.properties,
      seeds: supporters,
      derived: DERIVED_PROPERTIES,
      notOwn: NOT_OWN,
    });
  }
  for (const { id, body } of stated) {
    if (!('label' in body)) continue;
    for (const relationship of body.relationships)
      await createRelationship(tx, { label: body.label, id }, relationship);
  }
  for (const { id, body, seeds: supporters } of stated) {
    if ('label' in body) continue;
    await tx.run(deleteTerms, { ids: [id] });
    const remaining = supporters.filter((version) => seeds.has(version));
    const properties = [...body.properties, ['seeds', 'LIST<STRING>', remaining] as const];
    await createRelationship(tx, { label: 'Actor', id: body.from }, { ...body, properties });
  }
}
