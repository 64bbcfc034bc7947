import { settle } from '../layout/settle.ts';
import type { Entities } from '../store/console/entities.ts';
import { MOST_IN_RESULT } from '../store/console/model.ts';
import { type NodeValue, tieOf, titleOf } from '../store/console/values.ts';
import { type Actor, nameOf, type Points, type Tie } from '../store/model.ts';
import type { Data } from '../store/state.ts';
import { sizeOfKind } from './encoding.ts';
import { spread } from './spread.ts';
import { type BondView, type CanvasModel, edgeOf, type NodeView, place } from './viewModel.ts';

/** What can be drawn of a result, before it is drawn in a language. */
export type Drawing = {
  readonly nodes: readonly { readonly id: string; readonly actor: Actor | null; readonly title: string }[];
  readonly ties: readonly Tie[];
  readonly others: readonly BondView[];
  readonly positions: Points;
  /** Nodes beyond what a canvas holds. */
  readonly cut: number;
  /** Relationships of which an end is not in the result, so that there is nothing to draw them to. */
  readonly adrift: number;
};

/** Longest name of a node that is no actor, and longest word in it: canvases break lines at spaces only. */
const LONGEST = { name: 44, word: 20 } as const;

/** Pure: actors go by their own id, as on the desk, other nodes by their element id. */
export function drawingOf(entities: Entities, { actors, ties }: Pick<Data, 'actors' | 'ties'>): Drawing {
  const kept = entities.nodes.slice(0, MOST_IN_RESULT);
  const idOf = new Map(kept.map((node) => [node.id, node.actor ?? node.id]));
  const named = entities.texts.others.flatMap((id) => actors[id] ?? []).slice(0, MOST_IN_RESULT - kept.length);
  const nodes = [
    ...kept.map((node) => ({
      id: node.actor ?? node.id,
      actor: node.actor === null ? null : (actors[node.actor] ?? null),
      title: shortened(node),
    })),
    ...named.map((actor) => ({ id: actor.id, actor, title: actor.id })),
  ];
  const drawn = new Set(nodes.map((node) => node.id));
  const ends = entities.relationships.flatMap((relationship) => {
    const [source, target] = [idOf.get(relationship.start), idOf.get(relationship.end)];
    return source === undefined || target === undefined ? [] : [{ relationship, source, target }];
  });
  const known = (id: string | null) => (id === null ? undefined : ties[id]);
  const namedTies = entities.texts.ties.flatMap((id) => ties[id] ?? []);
  const shownTies = [
    ...ends.flatMap(({ relationship }) => known(tieOf(relationship)) ?? []),
    ...namedTies.filter((tie) => drawn.has(tie.source.id) && drawn.has(tie.target.id)),
  ];
  const others = ends
    .filter(({ relationship }) => !known(tieOf(relationship)))
    .map(({ relationship: { id, type }, source, target }) => ({
      id: `relationship:${id}`,
      source,
      target,
      label: type,
      classes: 'bond plain',
    }));
  const scene = {
    actors: nodes.map(({ id, actor, title }) => actor ?? standIn(id, title)),
    ties: shownTies,
    belongings: others
      .filter((other) => other.source !== other.target)
      .map(({ source, target }) => ({ member: source, body: target })),
  };
  return {
    nodes,
    ties: shownTies,
    others,
    positions: settle(scene, {}, {}),
    cut: entities.nodes.length - kept.length + entities.texts.others.filter((id) => actors[id]).length - named.length,
    adrift: entities.relationships.length - ends.length,
  };
}

/** Pure: a drawing as the canvas takes it. */
export function resultModel(drawing: Drawing, data: Data, language: string, selection: string | null): CanvasModel {
  const terms = place(data.vocabulary?.value);
  const bends = spread(drawing.ties);
  const chosen = (id: string, rest: string) => (id === selection ? `${rest} selected`.trim() : rest);
  return {
    nodes: drawing.nodes.map(({ id, actor, title }): NodeView => {
      const { x, y } = drawing.positions[id] ?? { x: 0, y: 0 };
      const label = actor ? nameOf(actor, id, language) : title;
      const kind = actor ? (terms.kinds.get(actor.kind) ?? 0) : -1;
      return { id, label, x, y, kind, size: sizeOfKind(kind), classes: chosen(id, '') };
    }),
    edges: drawing.ties.map((tie) => {
      const edge = edgeOf(tie, terms, bends.get(tie.id));
      return { ...edge, classes: chosen(tie.id, edge.classes) };
    }),
    bonds: drawing.others,
  };
}

function shortened(node: NodeValue): string {
  const words = titleOf(node).split(/\s+/u);
  // Ids differ at their ends.
  const title = words.map((word) => (word.length > LONGEST.word ? `…${word.slice(1 - LONGEST.word)}` : word)).join(' ');
  return title.length > LONGEST.name ? `${title.slice(0, LONGEST.name - 1)}…` : title;
}

// The layout needs a name to leave room for, and nothing else of an actor.
function standIn(id: string, title: string): Actor {
  return { id, kind: 'ORGANIZATION', names: [{ language: 'en', text: title }] };
}
