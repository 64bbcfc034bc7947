import type { Property, PropertyType } from '../graphNodes.ts';
import type { ExportedGraph } from './format.ts';

/** Properties that occur, by name, with their type; null where it is not the same everywhere. */
export type Columns = ReadonlyMap<string, PropertyType | null>;

/** What a first walk finds, so that a format can declare it before the second. */
export async function findColumns(graph: ExportedGraph): Promise<{ nodes: Columns; edges: Columns }> {
  const found = { nodes: new Map<string, PropertyType | null>(), edges: new Map<string, PropertyType | null>() };
  const note = (columns: Map<string, PropertyType | null>, properties: readonly Property[]) => {
    for (const [key, type] of properties) {
      const known = columns.get(key);
      columns.set(key, known === undefined || known === type ? type : null);
    }
  };
  for await (const { properties, relationships } of graph.nodes()) {
    note(found.nodes, properties);
    for (const relationship of relationships) note(found.edges, relationship.properties);
  }
  const sorted = (columns: Map<string, PropertyType | null>) =>
    new Map([...columns].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { nodes: sorted(found.nodes), edges: sorted(found.edges) };
}

/** A value as text; a list as JSON. */
export const textOf = (value: Property[2]): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** Names a node among those of all labels. */
export const nodeKey = ({ label, id }: { readonly label: string; readonly id: string }): string => `${label}/${id}`;
