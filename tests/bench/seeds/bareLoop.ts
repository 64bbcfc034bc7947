import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { GraphNode, Property } from '../../../server/seeds/graphNodes.ts';
import { RELATIONSHIP_OF } from '../../../server/vocabulary.ts';
import { cpuSecondsOf, ownCpuSeconds } from '../machine.ts';
import type { Server } from '../database.ts';
import { digestOf } from './importing.ts';
import type { Measured } from './measured.ts';
import type { Records } from './records.ts';

const BATCH = 2_500;
const SESSIONS = 2;

type Row = Record<string, unknown>;
type Write = { text: string; rows: Row[] };

function driverValue([, type, value]: Property): unknown {
  if (type === 'DATE') return neo4j.types.Date.fromStandardDate(new Date(String(value)));
  return type === 'INTEGER' ? neo4j.int(Number(value)) : value;
}

const valuesOf = (properties: readonly Property[]): Row =>
  Object.fromEntries(properties.map((property) => [property[0], driverValue(property)]));

const targets = ({ relationships }: GraphNode, type: string) =>
  relationships.filter((one) => one.type === type).map(({ to }) => to.id);

function groupBy(nodes: readonly GraphNode[], keyOf: (node: GraphNode) => string): Map<string, GraphNode[]> {
  const groups = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const group = groups.get(keyOf(node));
    if (group === undefined) groups.set(keyOf(node), [node]);
    else group.push(node);
  }
  return groups;
}

/** Everything as rows ready to be sent, in the order in which it is written: what others refer to first. */
function writesOf({ nodes, derived }: Records): Write[][] {
  const of = (label: GraphNode['label']) => nodes.filter((node) => node.label === label);
  const seeded = 'MATCH (seed:Seed) UNWIND $rows AS row';
  const actors = groupBy(of('Actor'), ({ labels }) => labels.join(':'));
  const ties = new Map<string, GraphNode['relationships'][number] & { from: string }>();
  for (const actor of of('Actor')) {
    for (const tie of actor.relationships) {
      const id = tie.properties.find(([key]) => key === 'id')?.[2];
      if (Object.values(RELATIONSHIP_OF).some((type) => type === tie.type))
        ties.set(String(id), { ...tie, from: actor.id });
    }
  }
  const assertions = groupBy(of('Assertion'), ({ id }) => ties.get(id)?.type ?? '');
  return [
    [
      {
        text: `${seeded} CREATE (n:Source) SET n = row.node CREATE (n)-[:SEEDED_BY]->(seed)`,
        rows: of('Source').map(({ properties }) => ({ node: valuesOf(properties) })),
      },
      ...[...actors].map(([labels, group]) => ({
        text: `${seeded} CREATE (n:${labels}) SET n = row.node CREATE (n)-[:SEEDED_BY]->(seed)`,
        rows: group.map(({ id, properties }) => ({ node: { ...valuesOf(properties), ...derived.get(id) } })),
      })),
    ],
    [...assertions].map(([type, group]) => ({
      text: `${seeded}
        MATCH (source:Actor { id: row.from }), (target:Actor { id: row.to })
        CREATE (n:Assertion) SET n = row.node
        CREATE (n)-[:FROM]->(source) CREATE (n)-[:TO]->(target) CREATE (n)-[:SEEDED_BY]->(seed)
        CREATE (source)-[tie:${type}]->(target) SET tie = row.tie`,
      rows: group.map((node) => ({
        node: valuesOf(node.properties),
        from: targets(node, 'FROM')[0],
        to: targets(node, 'TO')[0],
        tie: valuesOf(ties.get(node.id)?.properties ?? []),
      })),
    })),
    [
      {
        text: `MATCH (seed:Seed), (source:Source) UNWIND $rows AS row
          MATCH (actor:Actor { id: row.by }), (recipient:Actor { id: row.on })
          CREATE (n:Event) SET n = row.node
          CREATE (n)-[:BY]->(actor) CREATE (n)-[:ON]->(recipient)
          CREATE (n)-[:IN_SOURCE]->(source) CREATE (n)-[:SEEDED_BY]->(seed)
          WITH n, row UNWIND row.ties AS tie
          MATCH (assertion:Assertion { id: tie }) CREATE (n)-[:EVIDENCE_FOR]->(assertion)`,
        rows: of('Event').map((node) => ({
          node: valuesOf(node.properties),
          by: targets(node, 'BY')[0],
          on: targets(node, 'ON')[0],
          ties: targets(node, 'EVIDENCE_FOR'),
        })),
      },
    ],
  ];
}

async function writeStage(driver: Driver, writes: readonly Write[]): Promise<void> {
  const batches = writes.flatMap(({ text, rows }) =>
    Array.from({ length: Math.ceil(rows.length / BATCH) }, (_none, index) => ({
      text,
      rows: rows.slice(index * BATCH, (index + 1) * BATCH),
    })),
  );
  const session = async () => {
    const open = driver.session();
    for (let next = batches.shift(); next !== undefined; next = batches.shift()) {
      const { text, rows } = next;
      await open.executeWrite((tx) => tx.run(text, { rows }));
    }
    await open.close();
  };
  await Promise.all(Array.from({ length: SESSIONS }, session));
}

/** The ceiling: the same records by UNWIND batches on two sessions, with nothing read, checked or derived. */
export async function writtenBare(server: Server, records: Records): Promise<Measured & { digest: string }> {
  const { uri, username, password } = server.address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const stages = writesOf(records);
  await driver.executeQuery('CREATE (s:Seed) SET s = $seed', { seed: records.seed });
  const [begun, node, java] = [performance.now(), ownCpuSeconds(), await cpuSecondsOf(server.pid)];
  for (const stage of stages) await writeStage(driver, stage);
  const elapsed = (performance.now() - begun) / 1000;
  const after = await cpuSecondsOf(server.pid);
  const measured = {
    elapsed,
    node: ownCpuSeconds() - node,
    java: java === null || after === null ? null : after - java,
  };
  await driver.close();
  return { ...measured, digest: await digestOf(server) };
}
