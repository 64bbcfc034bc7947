import type { Actor, Point } from '../../store/model.ts';
import type { Scene } from '../settle.ts';
import { aligned } from './aligned.ts';
import type { Draft } from './draft.ts';
import { type Arc, ranksOf } from './ranks.ts';
import { roomFor } from './roomFor.ts';

/** Canvas units between ranks, between the files of one, and between actors above each other. */
const GAP = { ranks: 110, files: 16, rows: 14 } as const;
/** Actors above each other: more would make a tower that no screen shows. */
const TALLEST = { least: 12, forEach: 1.5 } as const;
/** More sweeps no longer change small pictures. */
const SWEEPS = 12;

type File = readonly Actor[];

/**
 * Left to right along the ties: who acts stands left of those acted upon, as far as circles allow, and whoever acts for
 * somebody left of them.
 */
export function flow({ actors, ties, belongings }: Scene): Draft {
  const arcs: Arc[] = [
    ...belongings.map(({ member, body }) => [member, body] as const),
    ...ties.map(({ source, target }) => [source.id, target.id] as const),
  ].filter(([from, to]) => from !== to);
  const ids = actors.map(({ id }) => id).toSorted();
  const ranks = ranksOf(ids, arcs);
  const near = neighbours(arcs);
  const files = filesOf(untangled(layersOf(actors, ranks), near), actors.length);
  const across = columnsOf(files);
  const heights = heightsOf(files.flat(), near);
  const points = files.flatMap((layer, rank) =>
    layer.flatMap((file, index) =>
      file.map(({ id }): readonly [string, Point] => [id, { x: across[rank]?.[index] ?? 0, y: heights.get(id) ?? 0 }]),
    ),
  );
  return { points, marks: [] };
}

function neighbours(arcs: readonly Arc[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const add = (one: string, other: string) => near.set(one, [...(near.get(one) ?? []), other]);
  for (const [from, to] of arcs) {
    add(from, to);
    add(to, from);
  }
  return near;
}

function layersOf(actors: readonly Actor[], ranks: ReadonlyMap<string, number>): File[] {
  const used = [...new Set(ranks.values())].toSorted((one, other) => one - other);
  return used.map((rank) => actors.filter(({ id }) => ranks.get(id) === rank));
}

/** Each layer by the mean place of its neighbours, there and back; equals keep their order. */
function untangled(layers: readonly File[], near: ReadonlyMap<string, readonly string[]>): readonly File[] {
  let sorted = layers;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const place = new Map<string, number>();
    for (const layer of sorted) {
      for (const [index, { id }] of layer.entries()) place.set(id, index - (layer.length - 1) / 2);
    }
    const turn = sweep % 2 === 0 ? sorted : sorted.toReversed();
    const next = turn.map((layer) => {
      const pull = new Map(layer.map(({ id }) => [id, meanOf(near.get(id) ?? [], place) ?? place.get(id) ?? 0]));
      const moved = layer.toSorted((one, other) => (pull.get(one.id) ?? 0) - (pull.get(other.id) ?? 0));
      for (const [index, { id }] of moved.entries()) place.set(id, index - (moved.length - 1) / 2);
      return moved;
    });
    sorted = sweep % 2 === 0 ? next : next.toReversed();
  }
  return sorted;
}

/** A layer that is too tall stands in several files, dealt out in turn, so that neighbours above stay above. */
function filesOf(layers: readonly File[], count: number): readonly (readonly File[])[] {
  const tallest = Math.max(TALLEST.least, Math.ceil(TALLEST.forEach * Math.sqrt(count)));
  return layers.map((layer) => {
    const files = Math.ceil(layer.length / tallest);
    return Array.from({ length: files }, (_, file) => layer.filter((_actor, index) => index % files === file));
  });
}

/** Where each file stands, rank by rank. */
function columnsOf(layers: readonly (readonly File[])[]): readonly (readonly number[])[] {
  let x = 0;
  return layers.map((files) => {
    x += GAP.ranks;
    return files.map((file) => {
      const half = Math.max(...file.map((actor) => roomFor(actor).halfWidth));
      const middle = x + half;
      x += 2 * half + GAP.files;
      return middle;
    });
  });
}

function heightsOf(files: readonly File[], near: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const y = new Map<string, number>();
  const rooms = new Map(files.flat().map((actor) => [actor.id, roomFor(actor)]));
  const settle = (file: File, wish: (id: string) => number) => {
    const slots = file.map(({ id }) => {
      const { above = 0, below = 0 } = rooms.get(id) ?? {};
      return { id, above, below, wish: wish(id) };
    });
    for (const [id, at] of aligned(slots, GAP.rows)) y.set(id, at);
  };
  for (const file of files) settle(file, () => 0);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const file of sweep % 2 === 0 ? files : files.toReversed()) {
      settle(file, (id) => meanOf(near.get(id) ?? [], y) ?? y.get(id) ?? 0);
    }
  }
  return y;
}

function meanOf(ids: readonly string[], places: ReadonlyMap<string, number>): number | null {
  if (ids.length === 0) return null;
  return ids.reduce((sum, id) => sum + (places.get(id) ?? 0), 0) / ids.length;
}
