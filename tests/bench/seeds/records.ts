import type { WriteTransaction } from '../../../server/neo4j/database.ts';
import { NODE_LABELS, graphNodes } from '../../../server/seeds/graphNodes.ts';
import type { GraphNode } from '../../../server/seeds/graphNodes.ts';
import { DERIVED_PROPERTIES } from '../../../server/seeds/graphNodes.ts';
import type { Server } from '../database.ts';

/** All that an import wrote. */
export type Records = {
  nodes: readonly GraphNode[];
  /** Properties that follow from names, by actor. */
  derived: ReadonlyMap<string, Readonly<Record<string, string[]>>>;
  seed: Readonly<Record<string, string>>;
  /** How much of what. */
  summary: string;
};

async function derivedOf(tx: WriteTransaction): Promise<Records['derived']> {
  const rows = await tx.run(
    'MATCH (a:Actor) RETURN a.id AS id, a.searchTexts AS searchTexts, a.searchTerms AS searchTerms',
    {},
  );
  return new Map(
    rows.map((row) => [
      String(row['id']),
      Object.fromEntries(DERIVED_PROPERTIES.map((name) => [name, row[name] as string[]])),
    ]),
  );
}

/** The graph as it is, to be written again in other ways. Holds all of it in memory. */
export function readRecords({ database }: Server): Promise<Records> {
  return database.write(async (tx) => {
    const nodes: GraphNode[] = [];
    for (const label of NODE_LABELS) for await (const node of graphNodes(tx, label)) nodes.push(node);
    const [row] = await tx.run('MATCH (s:Seed) RETURN properties(s) AS seed', {});
    const relationships = nodes.reduce((sum, node) => sum + node.relationships.length + node.seeds.length, 0);
    const of = (label: string) => nodes.filter((node) => node.label === label).length.toLocaleString('en-US');
    return {
      nodes,
      derived: await derivedOf(tx),
      seed: row?.['seed'] as Record<string, string>,
      summary: `${of('Event')} events, ${of('Assertion')} assertions, ${of('Actor')} actors, ${relationships.toLocaleString('en-US')} relationships`,
    };
  });
}
