import type { Data } from '../store/state.ts';
import type { View } from '../store/view.ts';
import { neighboursOf } from '../store/neighbours.ts';
import type { Actor, Point, Points, Tie } from '../store/model.ts';
import { openingLayout } from './openingLayout.ts';
import { settle } from './settle.ts';

/**
 * Gives a place to every member that has none, once all ties among the members are known; what has a place keeps it.
 */
export function placeMembers(view: View, data: Data): View {
  const homeless = view.members.filter((id) => !view.positions[id]);
  if (homeless.length === 0) return view;
  const covered = new Set(data.covered);
  if (!view.members.every((id) => covered.has(id))) return view;
  const present = new Set(view.members);
  const actors = view.members.flatMap((id) => data.actors[id] ?? []);
  const ties = Object.values(data.ties).filter((tie) => present.has(tie.source.id) && present.has(tie.target.id));
  const fixed: Points = Object.fromEntries(
    view.members.flatMap((id) => (view.positions[id] ? [[id, view.positions[id]]] : [])),
  );
  const nothingPlaced = homeless.length === view.members.length;
  const settled = nothingPlaced
    ? openingLayout(actors, ties, [])
    : settle(actors, ties, startsOf(homeless, actors, ties, fixed), fixed);
  const fresh = Object.fromEntries(homeless.flatMap((id) => (settled[id] ? [[id, settled[id]]] : [])));
  return { ...view, positions: { ...view.positions, ...fresh } };
}

/** Newcomers start on the far side of the neighbours they have, fanned out so that none starts on another. */
function startsOf(homeless: readonly string[], actors: readonly Actor[], ties: readonly Tie[], fixed: Points): Points {
  const centre = mean(actors.flatMap((actor) => fixed[actor.id] ?? []));
  return Object.fromEntries(
    homeless.map((id, index) => {
      const near = mean([...neighboursOf(id, ties)].flatMap((other) => fixed[other] ?? []));
      const away = Math.atan2(near.y - centre.y, near.x - centre.x);
      const angle = away + (index % 2 === 0 ? 1 : -1) * 0.35 * Math.ceil(index / 2);
      const reach = 170 + 40 * Math.floor(index / 12);
      return [id, { x: near.x + reach * Math.cos(angle), y: near.y + reach * Math.sin(angle) }];
    }),
  );
}

function mean(points: readonly Point[]): Point {
  const count = Math.max(points.length, 1);
  return {
    x: points.reduce((sum, point) => sum + point.x, 0) / count,
    y: points.reduce((sum, point) => sum + point.y, 0) / count,
  };
}
