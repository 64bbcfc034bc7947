import type { Tier } from '../generated/graphql.ts';
import type { Arrangement } from './arrangement.ts';
import type { Camera } from './camera.ts';
import { type Filter, NO_FILTER } from './filter.ts';
import type { Colour, Size, Width } from './look.ts';
import type { Points } from './model.ts';
import type { Span } from './timeline/bins.ts';

export type Panel = 'detail' | 'paths' | 'kept';
export type Mode = 'canvas' | 'list';

/** What an actor is to the paths: where they begin, what they pass in this order, what they keep off, where they end. */
export type Part = 'from' | 'via' | 'avoid' | 'to';

export const PARTS = ['from', 'via', 'avoid', 'to'] as const satisfies readonly Part[];

export type Question = Readonly<Record<Part, readonly string[]>> & {
  readonly maxHops: number;
  /** Null keeps all. */
  readonly tiers: readonly Tier[] | null;
};

export const MAX_HOPS = { least: 1, most: 6, usual: 3 } as const;

export const NO_QUESTION: Question = { from: [], via: [], avoid: [], to: [], maxHops: MAX_HOPS.usual, tiers: null };

/** Whether paths are drawn left to right by position: not at all, those being read, or all of the list. */
export type Layered = 'off' | 'one' | 'all';

/** What a link restores: which actors, where, under which filter, and what the reader is looking at. */
export type View = {
  /** Leverage attempt that heads the view. */
  readonly attempt: string | null;
  readonly members: readonly string[];
  /** Members that a reader asked for by name: collapsing a neighbour never takes them away. */
  readonly anchors: readonly string[];
  readonly expanded: readonly string[];
  /** Ids of groups that stand for neighbours which are not members, see groups/group.ts. */
  readonly groups: readonly string[];
  /** Members that only the chosen path brought; they leave with it. */
  readonly guests: readonly string[];
  /** Members that a layout must leave where they are. */
  readonly held: readonly string[];
  readonly positions: Points;
  /** Null where no layout was chosen. */
  readonly arrangement: Arrangement | null;
  /** Null while the picture keeps all of itself in view. */
  readonly camera: Camera | null;
  readonly filter: Filter;
  /** Id of an actor, tie or leverage attempt. */
  readonly selection: string | null;
  /** Members that are selected together, in the order they were; empty while at most one entry is selected. */
  readonly several: readonly string[];
  readonly panel: Panel | null;
  readonly question: Question;
  /** True once the question was put, so that a link answers it again. */
  readonly asked: boolean;
  /** 0-based. */
  readonly path: number | null;
  readonly hop: number | null;
  /** 0-based: the path that the chosen one is compared with. */
  readonly otherPath: number | null;
  /** ISO date: the day that the answer is compared with. */
  readonly otherDate: string | null;
  readonly layered: Layered;
  /** What the width of a line stands for. */
  readonly width: Width;
  /** What the colour of a line stands for. */
  readonly colour: Colour;
  /** What the size of an actor stands for. */
  readonly size: Size;
  readonly mode: Mode;
  /** True while the Cypher console is open. */
  readonly console: boolean;
  /** True while the timeline is open. */
  readonly timeline: boolean;
  /** What the timeline is zoomed to; null shows all known dates. */
  readonly span: Span | null;
};

export const EMPTY_VIEW: View = {
  attempt: null,
  members: [],
  anchors: [],
  expanded: [],
  groups: [],
  guests: [],
  held: [],
  positions: {},
  arrangement: null,
  camera: null,
  filter: NO_FILTER,
  selection: null,
  several: [],
  panel: null,
  question: NO_QUESTION,
  asked: false,
  path: null,
  hop: null,
  otherPath: null,
  otherDate: null,
  layered: 'one',
  width: 'strength',
  colour: 'families',
  size: 'kind',
  mode: 'canvas',
  console: false,
  timeline: false,
  span: null,
};

/** As many as `neighbourhood` takes: the ties among all are asked for at once. */
export const MOST_MEMBERS = 10_000;

export function union(list: readonly string[], more: readonly string[]): readonly string[] {
  const here = new Set(list);
  const fresh = [...new Set(more)].filter((id) => !here.has(id));
  return fresh.length > 0 ? [...list, ...fresh] : list;
}

export function within(list: readonly string[], kept: readonly string[]): readonly string[] {
  const all = new Set(kept);
  return list.filter((id) => all.has(id));
}

export function without(list: readonly string[], gone: readonly string[]): readonly string[] {
  const left = new Set(gone);
  return list.some((id) => left.has(id)) ? list.filter((id) => !left.has(id)) : list;
}
