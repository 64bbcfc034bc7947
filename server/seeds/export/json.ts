import type { Property } from '../graphNodes.ts';
import { nodeKey } from './columns.ts';
import type { ExportFormat, ExportedGraph } from './format.ts';

/** Whole numbers that a reader would round stay text. */
const valueOf = ([, type, value]: Property) => {
  const exact = (item: string | number | boolean) => (Number.isSafeInteger(Number(item)) ? Number(item) : item);
  if (type === 'INTEGER' && typeof value !== 'object') return exact(value);
  return type === 'LIST<INTEGER>' && typeof value === 'object' ? value.map(exact) : value;
};

const mapOf = (properties: readonly Property[]) =>
  Object.fromEntries(properties.map((property) => [property[0], valueOf(property)]));

async function* list(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const item of items) {
    yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(item)}`;
    isFirst = false;
  }
}

async function* nodesOf(graph: ExportedGraph) {
  for await (const node of graph.nodes()) {
    const { label, labels, seeds, properties } = node;
    yield { id: nodeKey(node), label, labels, seeds, properties: mapOf(properties) };
  }
}

async function* linksOf(graph: ExportedGraph) {
  for await (const node of graph.nodes()) {
    for (const { type, to, properties } of node.relationships) {
      yield { source: nodeKey(node), target: nodeKey(to), type, properties: mapOf(properties) };
    }
  }
}

async function* write(graph: ExportedGraph): AsyncGenerator<string> {
  const seeds = graph.seeds.map(({ version, description, checksum, dataset, licence, citation, retrievedAt }) => ({
    version,
    description,
    checksum,
    dataset,
    licence,
    citation,
    retrievedAt,
  }));
  yield `{"directed":true,"multigraph":true,"graph":${JSON.stringify({ seeds })},"nodes":[`;
  yield* list(nodesOf(graph));
  yield '\n],"links":[';
  yield* list(linksOf(graph));
  yield '\n]}\n';
}

export const json: ExportFormat = {
  name: 'json',
  description: 'Node-link JSON, as NetworkX and D3 read it',
  files: [{ file: 'graph.json', write }],
};
