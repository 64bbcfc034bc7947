import { belongings } from '../store/belonging.ts';
import type { ActorKind } from '../generated/graphql.ts';
import { readGroup } from '../store/groups/group.ts';
import type { Points } from '../store/model.ts';
import { neighboursOf } from '../store/neighbours.ts';
import type { Data } from '../store/state.ts';
import type { View } from '../store/view.ts';
import { mean } from './mean.ts';
import { openingLayout } from './openingLayout.ts';
import { type Scene, settle } from './settle.ts';

/** As wide as a count gets. */
const LONG_COUNT = '10,000';

/**
 * Gives a place to every member that has none, once all ties among the members are known; what has a place keeps it.
 */
export function placeMembers(view: View, data: Data): View {
  const all = [...view.members, ...view.groups];
  const homeless = all.filter((id) => !view.positions[id]);
  if (homeless.length === 0) return view;
  const covered = new Set(data.covered);
  if (!view.members.every((id) => covered.has(id))) return view;
  const scene = withGroups(sceneOf(view.members, data), view.groups);
  const fixed: Points = Object.fromEntries(all.flatMap((id) => (view.positions[id] ? [[id, view.positions[id]]] : [])));
  const nothingPlaced = homeless.length === all.length;
  const settled = nothingPlaced ? openingLayout(scene, []) : settle(scene, startsOf(homeless, scene, fixed), fixed);
  const fresh = Object.fromEntries(homeless.flatMap((id) => (settled[id] ? [[id, settled[id]]] : [])));
  return { ...view, positions: { ...view.positions, ...fresh } };
}

export function sceneOf(members: readonly string[], { actors, ties }: Pick<Data, 'actors' | 'ties'>): Scene {
  const here = new Set(members);
  return {
    actors: members.flatMap((id) => actors[id] ?? []),
    ties: Object.values(ties)
      .filter((tie) => here.has(tie.source.id) && here.has(tie.target.id))
      // The order in which answers arrived must not show in the picture.
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    belongings: belongings(members, actors),
  };
}

/** Groups take room as actors do, beside the actor whose neighbours they hold. */
function withGroups(scene: Scene, ids: readonly string[]): Scene {
  const groups = ids.flatMap((id) => {
    const group = readGroup(id);
    return group ? [{ id, ...group }] : [];
  });
  return {
    ...scene,
    actors: [
      ...scene.actors,
      ...groups.map(({ id, kind, family }) => ({
        id,
        kind: kind as ActorKind,
        names: [{ language: 'en', text: `${kind}, ${family ?? ''} ${LONG_COUNT}` }],
      })),
    ],
    belongings: [...scene.belongings, ...groups.map(({ id, actor }) => ({ member: id, body: actor }))],
  };
}

/** Newcomers start beyond the neighbours they have, seen from the middle, in arcs so that none starts on another. */
function startsOf(homeless: readonly string[], { actors, ties, belongings: bonds }: Scene, fixed: Points): Points {
  const centre = mean(actors.flatMap((actor) => fixed[actor.id] ?? []));
  return Object.fromEntries(
    homeless.map((id, index) => {
      const own = bonds.filter((bond) => bond.member === id).map((bond) => bond.body);
      const near = mean([...neighboursOf(id, ties), ...own].flatMap((other) => fixed[other] ?? []));
      const { turn, reach } = placeInArcs(index);
      const angle = Math.atan2(near.y - centre.y, near.x - centre.x) + turn;
      return [id, { x: near.x + reach * Math.cos(angle), y: near.y + reach * Math.sin(angle) }];
    }),
  );
}

/** Canvas units and radians: the arcs open outwards, and each holds as many as fit side by side. */
const ARC = { first: 170, next: 95, opening: 2.4, room: 125 } as const;

function placeInArcs(index: number): { turn: number; reach: number } {
  let reach: number = ARC.first;
  let left = index;
  for (;;) {
    const places = Math.floor((ARC.opening * reach) / ARC.room);
    if (left < places) {
      // The middle first, then to both sides in turn.
      const side = left % 2 === 0 ? 1 : -1;
      return { turn: side * Math.ceil(left / 2) * (ARC.opening / places), reach };
    }
    left -= places;
    reach += ARC.next;
  }
}
