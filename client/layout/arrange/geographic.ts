import type { Actor } from '../../store/model.ts';
import { freeSpots, type Placed } from '../freeSpots.ts';
import type { Scene } from '../settle.ts';
import { COUNTRY_CENTRES } from './countryCentres.ts';
import type { Draft } from './draft.ts';
import { roomFor } from './roomFor.ts';

/** Canvas units a degree. */
const SCALE = { least: 5, most: 40 } as const;
/** Canvas units across for each root of the number of actors. */
const WIDTH = 280;
/** A degree north is longer than a degree east where most states lie. */
const NORTH = 1.3;
const GAP = { below: 80, rows: 30, columns: 20, mark: 90 } as const;
const RANK: Readonly<Record<string, number>> = { STATE: 0, ORGANIZATION: 1, OFFICIAL: 2 };
const STATE = 'state:';
const MOST_PARENTS = 8;

/**
 * As on a map, states at the middle of their country and whoever acts for one near it. Those that belong to no country
 * of today stand in rows below.
 */
export function geographic({ actors }: Scene): Draft {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  // States first, so that they are moved least.
  const ranked = actors.toSorted(
    (one, other) => (RANK[one.kind] ?? 1) - (RANK[other.kind] ?? 1) || (one.id < other.id ? -1 : 1),
  );
  const degrees = ranked.flatMap((actor) => {
    const centre = centreOf(actor, known);
    return centre ? [[actor, centre] as const] : [];
  });
  const eastward = degrees.map(([, [east]]) => east);
  const span = Math.max(...eastward) - Math.min(...eastward);
  const scale = Math.min(Math.max((WIDTH * Math.sqrt(actors.length)) / span, SCALE.least), SCALE.most);
  const placed = freeSpots(
    degrees.map(([actor, [east, north]]) => ({
      id: actor.id,
      box: roomFor(actor),
      at: { x: east * scale, y: -north * scale * NORTH },
      still: false,
    })),
  );
  const here = new Set(placed.map(({ id }) => id));
  const rows = rowsBelow(
    ranked.filter(({ id }) => !here.has(id)),
    placed,
  );
  return { points: [...placed.map(({ id, at }) => [id, at] as const), ...rows.points], marks: rows.marks };
}

function centreOf(actor: Actor, known: ReadonlyMap<string, Actor>): readonly [number, number] | null {
  for (const id of statesOf(actor, known)) {
    const centre = COUNTRY_CENTRES[id.slice(STATE.length)];
    if (centre) return centre;
  }
  return null;
}

type Body = { readonly id: string; readonly partOf?: { readonly id: string } | null };

/** Latest office first. */
function statesOf(actor: Actor, known: ReadonlyMap<string, Actor>): string[] {
  // `parents` guards against organizations that are part of each other.
  const of = (body: Body, parents: number): string[] => {
    if (body.id.startsWith(STATE)) return [body.id];
    const parent = body.partOf ?? known.get(body.id)?.partOf;
    return parent && parents > 0 ? of(parent, parents - 1) : [];
  };
  return [actor, ...(actor.terms ?? []).map(({ office }) => office.of)].flatMap((body) => of(body, MOST_PARENTS));
}

function rowsBelow(actors: readonly Actor[], map: readonly Placed[]): Draft {
  if (actors.length === 0) return { points: [], marks: [] };
  const across = map.length > 0 ? map.map(({ at }) => at.x) : [0];
  const [left, right] = [Math.min(...across), Math.max(...across)];
  const room = Math.max(right - left, WIDTH * Math.sqrt(actors.length));
  let x = left;
  let y = map.length > 0 ? Math.max(...map.map(({ at, box }) => at.y + box.below)) + GAP.below : 0;
  const mark = { at: { x: left - GAP.mark, y }, date: null };
  let high = 0;
  const points = actors.map((actor) => {
    const box = roomFor(actor);
    if (x > left && x + 2 * box.halfWidth > left + room) {
      x = left;
      y += high + GAP.rows;
      high = 0;
    }
    const at = { x: x + box.halfWidth, y };
    x += 2 * box.halfWidth + GAP.columns;
    high = Math.max(high, box.above + box.below);
    return [actor.id, at] as const;
  });
  return { points, marks: [mark] };
}
