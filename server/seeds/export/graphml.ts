import type { Property, PropertyType } from '../graphNodes.ts';
import { findColumns, nodeKey, textOf } from './columns.ts';
import type { Columns } from './columns.ts';
import type { ExportFormat, ExportedGraph } from './format.ts';

const TYPES: Partial<Record<PropertyType, string>> = { INTEGER: 'long', FLOAT: 'double', BOOLEAN: 'boolean' };

/** XML 1.0 has no way at all to write these. */
// oxlint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for XML content and attributes. What XML cannot hold becomes U+FFFD; blanks that it would fold are written out. */
export const escapeXml = (text: string): string =>
  text
    .replace(IMPOSSIBLE, '\uFFFD')
    .replace(/[&<>"'\t\r\n\u0085\u2028]/gu, (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`);

/** JavaScript and XML Schema spell infinity differently. */
const valueText = (value: Property[2]) => textOf(value).replace(/^(-?)Infinity$/u, '$1INF');

type Keys = { readonly declarations: string; readonly idOf: ReadonlyMap<string, string> };

function keysFor(target: 'node' | 'edge', own: readonly string[], columns: Columns): Keys {
  const names: [name: string, type: PropertyType | null][] = [
    ...own.map((name): [string, null] => [name, null]),
    ...columns,
  ];
  const keys = names.map(([name, type], index) => ({ id: `${target}${index}`, name, type }));
  return {
    declarations: keys
      .map(
        ({ id, name, type }) =>
          `  <key id="${id}" for="${target}" attr.name="${escapeXml(name)}" attr.type="${(type === null ? null : TYPES[type]) ?? 'string'}"/>\n`,
      )
      .join(''),
    // Properties win over our own names, which stand first and are asked for by position.
    idOf: new Map(keys.map(({ id, name }) => [name, id])),
  };
}

const data = (key: string | undefined, text: string) => `<data key="${key ?? ''}">${escapeXml(text)}</data>`;

const dataOf = ({ idOf }: Keys, properties: readonly Property[]) =>
  properties.map((property) => data(idOf.get(property[0]), valueText(property[2]))).join('');

async function* write(graph: ExportedGraph): AsyncGenerator<string> {
  const columns = await findColumns(graph);
  const nodeKeys = keysFor('node', ['label', 'labels', 'seeds'], columns.nodes);
  const edgeKeys = keysFor('edge', ['type'], columns.edges);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `${nodeKeys.declarations}${edgeKeys.declarations}  <graph id="backchannel" edgedefault="directed">\n`;
  for await (const node of graph.nodes()) {
    const { label, labels, seeds, properties } = node;
    const own = `${data('node0', label)}${data('node1', labels.join(' '))}${data('node2', seeds.join(' '))}`;
    yield `    <node id="${escapeXml(nodeKey(node))}">${own}${dataOf(nodeKeys, properties)}</node>\n`;
  }
  for await (const node of graph.nodes()) {
    for (const { type, to, properties } of node.relationships) {
      const ends = `source="${escapeXml(nodeKey(node))}" target="${escapeXml(nodeKey(to))}"`;
      yield `    <edge ${ends}>${data('edge0', type)}${dataOf(edgeKeys, properties)}</edge>\n`;
    }
  }
  yield '  </graph>\n</graphml>\n';
}

export const graphml: ExportFormat = {
  name: 'graphml',
  description: 'GraphML, as Gephi, yEd and NetworkX read it',
  files: [{ file: 'graph.graphml', write }],
};
