import type { Property } from '../graphNodes.ts';
import { findColumns, nodeKey, textOf } from './columns.ts';
import type { Columns } from './columns.ts';
import type { ExportFormat, ExportedGraph } from './format.ts';

/** Beginnings that make a spreadsheet run a cell as a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

const quoted = (text: string) => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A text in a cell: an apostrophe before it keeps a spreadsheet from running it. */
export const textCell = (text: string): string => quoted(FORMULA.test(text) ? `'${text}` : text);

/** Numbers stay numbers: a negative one is no formula. */
const cellOf = ([, type, value]: Property): string =>
  type === 'INTEGER' || type === 'FLOAT' ? String(value) : textCell(textOf(value));

function cells(columns: Columns, properties: readonly Property[]): string[] {
  const known = new Map(properties.map((property) => [property[0], property]));
  return [...columns.keys()].map((key) => {
    const property = known.get(key);
    return property === undefined ? '' : cellOf(property);
  });
}

const line = (values: readonly string[]) => `${values.join(',')}\r\n`;

async function* writeNodes(graph: ExportedGraph): AsyncGenerator<string> {
  const { nodes: columns } = await findColumns(graph);
  yield line(['node', 'label', 'labels', 'seeds', ...[...columns.keys()].map(textCell)]);
  for await (const node of graph.nodes()) {
    const { label, labels, seeds, properties } = node;
    const head = [nodeKey(node), label, labels.join(' '), seeds.join(' ')];
    yield line([...head.map(textCell), ...cells(columns, properties)]);
  }
}

async function* writeEdges(graph: ExportedGraph): AsyncGenerator<string> {
  const { edges: columns } = await findColumns(graph);
  yield line(['source', 'target', 'type', ...[...columns.keys()].map(textCell)]);
  for await (const node of graph.nodes()) {
    for (const { type, to, properties } of node.relationships) {
      yield line([...[nodeKey(node), nodeKey(to), type].map(textCell), ...cells(columns, properties)]);
    }
  }
}

export const csv: ExportFormat = {
  name: 'csv',
  description: 'Two tables, nodes.csv and edges.csv (RFC 4180, UTF-8); no cell can run as a formula',
  files: [
    { file: 'nodes.csv', write: writeNodes },
    { file: 'edges.csv', write: writeEdges },
  ],
};
