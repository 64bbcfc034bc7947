import type { GraphNode, GraphRelationship, Property } from '../graphNodes.ts';
import { RELATIONSHIP_OF } from '../../vocabulary.ts';
import type { ExportFormat, ExportedGraph } from './format.ts';
import { oneLine } from './format.ts';

/** Rows of one statement. */
const CHUNK = 200;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A Cypher string literal that holds any text, and nothing that a line-based tool or a viewer would act on. */
export const literalText = (text: string): string =>
  `'${text.replace(
    /[\\'\p{Cc}\u061C\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu,
    (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}'`;

/** Quoted, since a name may hold anything; a backtick in it is doubled. */
const literalName = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;

function literalFloat(value: number): string {
  if (!Number.isFinite(value)) return `toFloat('${value}')`;
  const text = Object.is(value, -0) ? '-0.0' : String(value).replace('e+', 'e');
  return /[.e]/u.test(text) ? text : `${text}.0`;
}

function literalScalar(type: string, value: string | number | boolean): string {
  switch (type) {
    case 'INTEGER':
    case 'BOOLEAN':
      return String(value);
    case 'FLOAT':
      return literalFloat(Number(value));
    case 'DATE':
      return `date(${literalText(String(value))})`;
    case 'ZONED DATETIME':
      return `datetime(${literalText(String(value))})`;
    default:
      return literalText(String(value));
  }
}

function literal([, type, value]: Property): string {
  if (typeof value !== 'object') return literalScalar(type, value);
  const inner = type.replace(/^LIST<(.*)>$/u, '$1');
  return `[${value.map((item) => literalScalar(inner, item)).join(', ')}]`;
}

const literalMap = (properties: readonly Property[]): string =>
  `{ ${properties.map((property) => `${literalName(property[0])}: ${literal(property)}`).join(', ')} }`;

const texts = (values: readonly string[]): string => `[${values.map(literalText).join(', ')}]`;

type Row = { readonly group: string; readonly row: string };

/** Statements that each write up to a chunk of rows which differ in nothing but their values. */
async function* statements(rows: AsyncIterable<Row>, statement: (group: string) => string): AsyncGenerator<string> {
  const waiting = new Map<string, string[]>();
  const flush = (group: string, some: readonly string[]) =>
    `UNWIND [\n  ${some.join(',\n  ')}\n] AS row\n${statement(group)};\n\n`;
  for await (const { group, row } of rows) {
    const some = waiting.get(group) ?? [];
    some.push(row);
    waiting.set(group, some);
    if (some.length === CHUNK) {
      yield flush(group, some);
      waiting.delete(group);
    }
  }
  for (const [group, some] of waiting) yield flush(group, some);
}

async function* nodeRows(graph: ExportedGraph): AsyncGenerator<Row> {
  for await (const { label, labels, properties, seeds } of graph.nodes()) {
    const others = labels.filter((other) => other !== label);
    const id = properties.find(([key]) => key === 'id');
    if (id === undefined) continue;
    yield {
      group: JSON.stringify([label, others]),
      row: `{ id: ${literal(id)}, seeds: ${texts(seeds)}, properties: ${literalMap(properties)} }`,
    };
  }
}

function writeNodes(group: string): string {
  const [label, others] = JSON.parse(group) as [string, string[]];
  return [
    `MERGE (node:${literalName(label)} { id: row.id })`,
    `SET ${others.map((other) => `node:${literalName(other)}, `).join('')}node += row.properties`,
    'WITH node, row',
    'MATCH (seed:Seed)',
    'WHERE seed.version IN row.seeds',
    'MERGE (node)-[:SEEDED_BY]->(seed)',
  ].join('\n');
}

const tieTypes = new Set(Object.values(RELATIONSHIP_OF));

const groupOf = ({ label }: GraphNode, { type, to }: GraphRelationship) => JSON.stringify([label, type, to.label]);

async function* relationshipRows(graph: ExportedGraph): AsyncGenerator<Row> {
  for await (const node of graph.nodes()) {
    // Ties follow from assertions.
    for (const relationship of node.relationships.filter(({ type }) => !tieTypes.has(type))) {
      yield {
        group: groupOf(node, relationship),
        row: `{ from: ${literalText(node.id)}, to: ${literalText(relationship.to.id)}, properties: ${literalMap(relationship.properties)} }`,
      };
    }
  }
}

function writeRelationships(group: string): string {
  const [from, type, to] = JSON.parse(group) as [string, string, string];
  const named = type === 'HOLDS_OFFICE' ? ' { id: row.properties.id }' : '';
  return [
    `MATCH (source:${literalName(from)} { id: row.from }), (target:${literalName(to)} { id: row.to })`,
    `MERGE (source)-[r:${literalName(type)}${named}]->(target)`,
    'SET r += row.properties',
  ].join('\n');
}

const distinct = (values: readonly (string | null)[]) => [...new Set(values.flatMap((value) => value ?? []))];

/**
 * A seed that carries the seeds of others: it writes them with all they state, and states nothing itself. So the graph
 * that it makes has the digest of the one that it was made from.
 */
async function* write(graph: ExportedGraph): AsyncGenerator<string> {
  const { seeds } = graph;
  const listed = (values: readonly (string | null)[]) => oneLine(distinct(values).join('; ')) || 'not stated';
  // The first pair is nobody's: a list without any would have no type.
  const pairs = ['[null, null]', ...seeds.map(({ version, checksum }) => texts([version, checksum]))].join(', ');
  yield '// Export of a graph with the seeds that state it. SOURCES.txt beside it names its sources and licences.\n';
  yield `// dataset: ${listed(seeds.map(({ dataset }) => dataset))}\n`;
  yield `// licence: ${listed(seeds.map(({ licence }) => licence))}\n`;
  yield `// citation: ${listed(seeds.map(({ citation }) => citation))}\n`;
  yield `// precondition: UNWIND [${pairs}] AS known OPTIONAL MATCH (seed:Seed { version: known[0] }) RETURN count(CASE WHEN seed.checksum <> known[1] THEN 1 END) = 0 AS sameSeeds\n\n`;
  for (const { version, appliedAt, ...seed } of seeds) {
    const { file, description, checksum, dataset, licence, citation, retrievedAt, toolVersion } = seed;
    const given = {
      file,
      description,
      checksum,
      dataset,
      licence,
      citation,
      retrievedAt,
      toolVersion,
      state: 'applied',
    };
    const properties = Object.entries(given).flatMap(([key, value]): Property[] =>
      value === null ? [] : [[key, 'STRING', value]],
    );
    const when = appliedAt === null ? 'datetime()' : `datetime(${literalText(appliedAt)})`;
    yield `MERGE (seed:Seed { version: ${literalText(version)} })\nON CREATE SET seed += ${literalMap(properties)}, seed.appliedAt = ${when};\n\n`;
  }
  yield* statements(nodeRows(graph), writeNodes);
  yield* statements(relationshipRows(graph), writeRelationships);
}

export const cypher: ExportFormat = {
  name: 'cypher',
  description: 'A Cypher seed that, applied to an empty graph, gives the same digest',
  files: [{ file: 'V900__export.cypher', write }],
};
