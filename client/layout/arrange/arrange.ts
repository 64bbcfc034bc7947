import type { Layout, Mark } from '../../store/arrangement.ts';
import type { Point, Points } from '../../store/model.ts';
import { freeSpots } from '../freeSpots.ts';
import { mean } from '../mean.ts';
import type { Scene } from '../settle.ts';
import { concentric } from './concentric.ts';
import type { Draft } from './draft.ts';
import { flow } from './flow.ts';
import { force } from './force.ts';
import { geographic } from './geographic.ts';
import { roomFor } from './roomFor.ts';
import { timeline } from './timeline.ts';

export type ArrangeRequest = {
  readonly layout: Layout;
  /** What is shown: all actors, and the ties that the filter leaves. */
  readonly scene: Scene;
  /** Actors that stay where they are. */
  readonly held: Points;
  /** The actor in whose rings the others stand, where the layout has rings. */
  readonly around: string | null;
};

export type Arranged = { readonly to: Points; readonly marks: readonly Mark[] };

const LAYOUT: Readonly<Record<Layout, (scene: Scene, held: Points, around: string | null) => Draft>> = {
  force,
  flow,
  concentric: (scene, _held, around) => concentric(scene, around),
  geographic,
  timeline,
};

/** Pure: a place for every actor that is not held. No two names lie on each other, and the same scene gives the same picture. */
export function arrange({ layout, scene, held, around }: ArrangeRequest): Arranged {
  const { points, marks } = LAYOUT[layout](scene, held, around);
  const actors = new Map(scene.actors.map((actor) => [actor.id, actor]));
  const here = points.filter(([id]) => held[id]);
  const drafted = mean(here.map(([, at]) => at));
  const middle = mean(here.flatMap(([id]) => held[id] ?? []));
  const shift = ({ x, y }: Point) => ({
    x: Math.round(x + middle.x - drafted.x),
    y: Math.round(y + middle.y - drafted.y),
  });
  const placed = freeSpots(
    points.flatMap(([id, at]) => {
      const actor = actors.get(id);
      return actor ? [{ id, box: roomFor(actor), at: held[id] ?? shift(at), still: Boolean(held[id]) }] : [];
    }),
  );
  return {
    to: Object.fromEntries(placed.flatMap(({ id, at, still }) => (still ? [] : [[id, at]]))),
    marks: marks.map(({ at, date }) => ({ at: shift(at), date })),
  };
}
