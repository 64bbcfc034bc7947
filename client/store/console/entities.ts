import { memo } from '../memo.ts';
import { kindOf } from '../model.ts';
import type { Data, State } from '../state.ts';
import { MOST_IN_RESULT } from './model.ts';
import { isGraphValue, type NodeValue, type RelationshipValue, tieOf } from './values.ts';

/** Everything of the graph in the cells, each once, in the order of the rows. */
export type Entities = {
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
  /** Ids of the actors among the nodes. */
  readonly actors: readonly string[];
  /** Texts that are ids of ties, or may be ids of actors. */
  readonly texts: { readonly ties: readonly string[]; readonly others: readonly string[] };
};

const ID = /^\w+:\S+$/u;

/** However deep in lists, maps and paths. */
export const entitiesOf = memo((rows: readonly unknown[]): Entities => {
  const nodes = new Map<string, NodeValue>();
  const relationships = new Map<string, RelationshipValue>();
  const texts = {
    tie: new Set<string>(),
    actor: new Set<string>(),
    attempt: new Set<string>(),
    group: new Set<string>(),
  };
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && ID.test(value)) texts[kindOf(value)].add(value);
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
  const ties = new Set([...relationships.values()].map(tieOf));
  return {
    nodes: [...nodes.values()],
    relationships: [...relationships.values()],
    actors: [...actors],
    texts: {
      ties: [...texts.tie].filter((id) => !ties.has(id)),
      others: [...texts.actor].filter((id) => !actors.has(id)),
    },
  };
});

const NONE: readonly unknown[] = [];

export function resultEntities(state: State): Entities {
  return entitiesOf(state.console.result?.value.rows ?? NONE);
}

const known = memo((entities: Entities, actors: Data['actors']): readonly string[] => [
  ...entities.actors,
  ...entities.texts.others.filter((id) => actors[id]),
]);

/** Ids of the actors in the result: its nodes, and texts known to be ids of actors. */
export function resultActors(state: State): readonly string[] {
  return known(resultEntities(state), state.data.actors);
}

/**
 * Ids to ask the graph for, so that the result can be named and drawn: of its actors, and texts that look like ids of
 * actors. Null while every actor and tie of it is known.
 */
export function actorsToLoad(state: State): readonly string[] | null {
  return wanted(resultEntities(state), state.data.actors, state.data.ties);
}

const wanted = memo((entities: Entities, actors: Data['actors'], ties: Data['ties']): readonly string[] | null => {
  const kinds = new Set(Object.keys(actors).map(kindPart));
  const ids = [...entities.actors, ...entities.texts.others.filter((id) => kinds.has(kindPart(id)))];
  const tieIds = [...entities.texts.ties, ...entities.relationships.flatMap((each) => tieOf(each) ?? [])];
  const isWhole = ids.every((id) => actors[id]) && tieIds.every((id) => ties[id]);
  return ids.length === 0 || isWhole ? null : ids.slice(0, MOST_IN_RESULT);
});

/** `state:` of `state:CHN`: which there are, the graph decides. */
function kindPart(id: string): string {
  return id.slice(0, id.indexOf(':') + 1);
}
