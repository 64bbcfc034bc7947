import { memo } from '../memo.ts';
import type { State } from '../state.ts';
import { isGraphValue, type NodeValue, type RelationshipValue } from './values.ts';

export type Entities = {
  /** Each once, in the order of the rows. */
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
  /** Ids of the actors among the nodes. */
  readonly actors: readonly string[];
};

/** Everything of the graph in the cells, however deep in lists, maps and paths. */
export const entitiesOf = memo((rows: readonly unknown[]): Entities => {
  const nodes = new Map<string, NodeValue>();
  const relationships = new Map<string, RelationshipValue>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!isGraphValue(value)) {
      for (const inner of Object.values(value)) visit(inner);
      return;
    }
    if (value._kind === 'node') nodes.set(value.id, value);
    if (value._kind === 'relationship') relationships.set(value.id, value);
    if (value._kind === 'path') {
      for (const node of value.nodes) visit(node);
      for (const relationship of value.relationships) visit(relationship);
    }
  };
  for (const row of rows) visit(row);
  const actors = new Set([...nodes.values()].flatMap((node) => node.actor ?? []));
  return { nodes: [...nodes.values()], relationships: [...relationships.values()], actors: [...actors] };
});

const NONE: readonly unknown[] = [];

export function resultEntities(state: State): Entities {
  return entitiesOf(state.console.result?.value.rows ?? NONE);
}

/** Actors of the result that the client cannot name and draw yet. */
export function actorsToLoad(state: State): readonly string[] {
  return state.console.result === null ? [] : resultEntities(state).actors.filter((id) => !state.data.actors[id]);
}
