import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { DatabaseAddress } from '../../../server/neo4j/database.ts';

/** A way to find paths with the database's own means; all of them through the driver, without GraphQL or evidence. */
export type Peer = { name: string; ask: (from: string, to: string) => Promise<number> };

/** The day that every question is about. */
export const DAY = '2018-06-01';

const HOLDS = `(tie.validFrom IS NULL OR tie.validFrom <= date($day)) AND (tie.validTo IS NULL OR tie.validTo >= date($day))`;
const TYPES = 'INFLUENCES|PARTNERS_WITH|PRESSURES';

const PROJECT = `
  MATCH (source:Actor)
  OPTIONAL MATCH (source)-[tie:${TYPES}]->(target:Actor) WHERE ${HOLDS} AND tie.strength > 0
  RETURN gds.graph.project('bench', source, target,
    { relationshipProperties: { cost: coalesce(-log(tie.strength * tie.confidence / 100.0), 0.0) } })`;

const SHORTEST = `
  MATCH path = SHORTEST 10 (:Actor { id: $from })
    (()-[tie:${TYPES}]->() WHERE ${HOLDS}){1,3} (:Actor { id: $to })
  RETURN [actor IN nodes(path) | actor.id] AS actors, [hop IN relationships(path) | hop.id] AS ties`;

const YENS = `
  MATCH (source:Actor { id: $from }), (target:Actor { id: $to })
  CALL gds.shortestPath.yens.stream('bench',
    { sourceNode: source, targetNode: target, k: 10, relationshipWeightProperty: 'cost' })
  YIELD totalCost, nodeIds
  RETURN totalCost, [node IN nodeIds | gds.util.asNode(node).id] AS actors`;

/** As BloodHound asks: all shortest paths over the types that matter. */
const ALL_SHORTEST = `
  MATCH path = allShortestPaths((:Actor { id: $from })-[:${TYPES}*1..]->(:Actor { id: $to }))
  RETURN path LIMIT 1000`;

/** Close the driver afterwards. Yens apart: half a second of it leaves nothing in the caches for whoever is asked next. */
export async function peers(address: DatabaseAddress): Promise<{ quick: Peer[]; yens: Peer; driver: Driver }> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
  });
  const run = async (text: string, params: Record<string, unknown>) => {
    const { records } = await driver.executeQuery(
      text,
      { day: DAY, ...params },
      { database: address.database, routing: neo4j.routing.READ },
    );
    return records.length;
  };
  await run(PROJECT, {});
  const peer = (name: string, text: string): Peer => ({ name, ask: (from, to) => run(text, { from, to }) });
  return {
    driver,
    quick: [
      peer('Cypher SHORTEST 10, {1,3}, predicates inside', SHORTEST),
      peer('allShortestPaths as BloodHound asks, no date', ALL_SHORTEST),
    ],
    yens: peer('GDS Yens, k = 10, projection of that day at hand', YENS),
  };
}
