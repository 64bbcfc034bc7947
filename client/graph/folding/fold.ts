import { memo } from '../../store/memo.ts';
import { tallyOf } from '../../store/tally.ts';
import type { Box } from '../box.ts';
import type { CanvasModel, NodeView } from '../viewModel.ts';
import { countingOf } from './counting.ts';
import { type Cell, cut } from './cut.ts';
import { type Drawn, linesOf } from './lines.ts';
import { type Nameable, namesWithRoom } from './names.ts';
import { type Fold, type ClusterView, unfolded } from './picture.ts';

/** Up to so many actors nothing is folded. */
const FOLD_ABOVE = 300;
/** Widest side of a square that folds its actors, in pixels on the screen; the narrowest is half of it. */
const CELL = 96;
/** Side in canvas units at which all is drawn in its own size. */
const PLAIN_SIDE = 64;
/** Part of the width and height that is drawn beyond each edge of the canvas, for what a pan brings. */
const BEYOND = 0.25;
/** Shapes that Cytoscape can move at 20 frames a second, with room to spare. */
const MOST_SHAPES = 700;
/** Of a square, across a cluster and its room to stand aside of the middle. */
const CLUSTER = { least: 0.24, most: 0.46, aside: 0.2 } as const;
const OUTSTANDING = /\b(?:selected|cursor|route|attempt|hop|group)\b/u;

export function folds(model: CanvasModel): boolean {
  return model.nodes.length > FOLD_ABOVE;
}

/**
 * Pure: the model as it is drawn where `seen` is on the screen at this zoom. No actor is left out: those that are
 * folded are counted in their clusters. What stands out is drawn by itself, and so are the ends of ties that do.
 */
export function fold(model: CanvasModel, seen: Box, zoom: number): Fold {
  if (!folds(model)) return unfolded(model);
  const region = grown(seen);
  const outstanding = outstandingOf(model);
  const crowd = model.nodes.filter((node) => !outstanding.has(node.id));
  let side = 2 ** Math.floor(Math.log2(CELL / zoom));
  let cells = cut(crowd, region, side);
  while (cells.length > MOST_SHAPES) cells = cut(crowd, region, (side *= 2));
  const scale = Math.max(1, side / PLAIN_SIDE);

  const degrees = degreesOf(model);
  const clusters = cells.filter((cell) => cell.nodes.length > 1).map((cell) => clusterOf(cell, degrees));
  const singles = [
    ...model.nodes.filter((node) => outstanding.has(node.id)),
    ...cells.flatMap(({ nodes }) => (nodes.length === 1 ? nodes : [])),
  ];
  const shapes: readonly Drawn[] = [
    ...singles.map((node) => ({ ...placeOf(node), near: isIn(region, node.x, node.y), inside: null, members: [node] })),
    ...clusters.map((cluster) => cluster.drawn),
  ];
  const lines = linesOf(model, shapes, ({ classes }) => OUTSTANDING.test(classes));
  const alone = new Set(singles.map(({ id }) => id));

  const named = whoIsNamed(singles, clusters, degrees, region, scale);
  const near = clusters.filter(({ drawn }) => drawn.near);
  return {
    picture: {
      nodes: singles.map((node) => (named.has(node.id) ? node : { ...node, label: '' })),
      clusters: clusters.map((cluster) => viewOf(cluster, named.has(cluster.drawn.id))),
      edges: lines.edges,
      bundles: lines.bundles,
      marks: model.marks ?? [],
      bonds: model.bonds.filter(({ source, target }) => alone.has(source) && alone.has(target)),
    },
    scale,
    region,
    contents: new Map([
      ...clusters.flatMap(({ drawn }) => (drawn.inside ? [[drawn.id, drawn.inside] as const] : [])),
      ...lines.contents,
    ]),
    hairlines: lines.hairlines,
    clusters: near.length,
    folded: near.reduce((sum, { drawn: { members } }) => sum + members.length, 0),
  };
}

type Cluster = {
  readonly drawn: Drawn;
  readonly head: NodeView;
  readonly size: number;
};

function clusterOf({ nodes, square, near }: Cell, degrees: ReadonlyMap<string, number>): Cluster {
  const head = nodes.reduce((best, node) => (isBefore(node, best, degrees) ? node : best));
  const side = square.x2 - square.x1;
  const mean = (of: (node: NodeView) => number) => nodes.reduce((sum, node) => sum + of(node), 0) / nodes.length;
  // Near the middle, so that clusters of neighbouring squares do not touch.
  const aside = (at: number, from: number) => {
    const middle = from + side / 2;
    return Math.round(Math.min(Math.max(at, middle - CLUSTER.aside * side), middle + CLUSTER.aside * side));
  };
  const drawn = {
    id: `cluster:${head.id}`,
    x: aside(
      mean((node) => node.x),
      square.x1,
    ),
    y: aside(
      mean((node) => node.y),
      square.y1,
    ),
    near,
    inside: countingOf(nodes),
    members: nodes,
  };
  const share = Math.min(CLUSTER.least + 0.03 * Math.log2(nodes.length), CLUSTER.most);
  return { drawn, head, size: share * side };
}

function viewOf({ drawn, head, size }: Cluster, named: boolean): ClusterView {
  const { members } = drawn;
  const quiet = ['faded', 'lonely'].filter((name) => members.every((node) => node.classes.includes(name)));
  return {
    id: drawn.id,
    label: named ? nameOf(head, members) : String(members.length),
    x: drawn.x,
    y: drawn.y,
    size,
    classes: ['cluster', ...(named ? ['named'] : []), ...quiet].join(' '),
  };
}

function nameOf(head: NodeView, members: readonly NodeView[]): string {
  return `${head.label} +${members.length - 1}`;
}

/** What stands out is named first, then whoever has the most ties. */
function whoIsNamed(
  singles: readonly NodeView[],
  clusters: readonly Cluster[],
  degrees: ReadonlyMap<string, number>,
  region: Box,
  scale: number,
): ReadonlySet<string> {
  const shapes = [
    ...singles
      .filter(({ x, y }) => isIn(region, x, y))
      .map((node) => ({
        ...placeOf(node),
        node,
        size: node.size * scale,
        name: node.label,
        always: OUTSTANDING.test(node.classes),
      })),
    ...clusters
      .filter(({ drawn }) => drawn.near)
      .map(({ drawn, head, size }) => ({
        ...placeOf(drawn),
        node: head,
        size,
        name: nameOf(head, drawn.members),
        always: false,
      })),
  ];
  const inOrder: readonly Nameable[] = shapes.toSorted(
    (one, other) => Number(other.always) - Number(one.always) || (isBefore(one.node, other.node, degrees) ? -1 : 1),
  );
  return namesWithRoom(inOrder, scale);
}

const outstandingOf = memo((model: CanvasModel): ReadonlySet<string> => {
  const ends = model.edges.filter((edge) => OUTSTANDING.test(edge.classes));
  return new Set([
    ...model.nodes.filter((node) => OUTSTANDING.test(node.classes)).map((node) => node.id),
    ...ends.flatMap((edge) => [edge.source, edge.target]),
  ]);
});

const degreesOf = memo((model: CanvasModel): ReadonlyMap<string, number> =>
  tallyOf(model.edges.flatMap(({ source, target }) => [source, target])),
);

function isBefore(one: NodeView, other: NodeView, degrees: ReadonlyMap<string, number>): boolean {
  const more = (degrees.get(one.id) ?? 0) - (degrees.get(other.id) ?? 0);
  return more > 0 || (more === 0 && one.id < other.id);
}

function placeOf({ id, x, y }: NodeView | Drawn) {
  return { id, x, y };
}

function isIn({ x1, y1, x2, y2 }: Box, x: number, y: number): boolean {
  return x >= x1 && x <= x2 && y >= y1 && y <= y2;
}

function grown({ x1, y1, x2, y2 }: Box): Box {
  const [width, height] = [BEYOND * (x2 - x1), BEYOND * (y2 - y1)];
  return { x1: x1 - width, y1: y1 - height, x2: x2 + width, y2: y2 + height };
}
