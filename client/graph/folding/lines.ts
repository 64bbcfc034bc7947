import { memo } from '../../store/memo.ts';
import type { CanvasModel, EdgeView, NodeView } from '../viewModel.ts';
import { countingOf, countTie, type Counting } from './counting.ts';
import type { BundleView, Contents, Hairline } from './picture.ts';

/** Lines that Cytoscape can move at 20 frames a second, with room to spare. */
const MOST_LINES = 600;

/** What actors are drawn as: one as itself, or several as a cluster. */
export type Drawn = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** In what is drawn in detail. */
  readonly near: boolean;
  /** Null for an actor drawn as itself. */
  readonly inside: Counting | null;
  readonly members: readonly NodeView[];
};

export type Lines = {
  readonly edges: readonly EdgeView[];
  readonly bundles: readonly BundleView[];
  /** Of the bundles. */
  readonly contents: readonly (readonly [string, Contents])[];
  readonly hairlines: readonly Hairline[];
};

type Bundle = { readonly one: Drawn; readonly other: Drawn; readonly ties: EdgeView[] };

/** Pure, but for counting the ties within clusters: every tie is in one of the lines, or counted in a cluster. */
export function linesOf(model: CanvasModel, drawn: readonly Drawn[], standsOut: (tie: EdgeView) => boolean): Lines {
  const { places, sources, targets } = endsOf(model);
  const drawnAs = new Int32Array(model.nodes.length);
  for (const [index, { members }] of drawn.entries()) {
    for (const { id } of members) drawnAs[places.get(id) ?? 0] = index;
  }
  const singles: EdgeView[] = [];
  const bundles = new Map<number, Bundle>();
  for (const [index, tie] of model.edges.entries()) {
    const [source, target] = [drawnAs[sources[index] ?? 0] ?? 0, drawnAs[targets[index] ?? 0] ?? 0];
    const [one, other] = [drawn[Math.min(source, target)], drawn[Math.max(source, target)]];
    if (!one || !other) continue;
    if (one === other && one.inside) countTie(one.inside, tie);
    else if (one.inside || other.inside) {
      const key = Math.min(source, target) * drawn.length + Math.max(source, target);
      const bundle = bundles.get(key);
      if (bundle) bundle.ties.push(tie);
      else bundles.set(key, { one, other, ties: [tie] });
    } else singles.push(tie);
  }
  const edges =
    singles.length <= MOST_LINES
      ? singles
      : singles.toSorted((one, other) => Number(standsOut(other)) - Number(standsOut(one))).slice(0, MOST_LINES);
  const kept = new Set(edges);
  const inOrder = [...bundles.values()].toSorted(order);
  const room = MOST_LINES - edges.length;
  const shown = inOrder.slice(0, room).map((bundle) => ({ view: viewOf(bundle), counting: contentsOf(bundle) }));
  const at = (id: string) => drawn[drawnAs[places.get(id) ?? 0] ?? 0];
  return {
    edges,
    bundles: shown.map(({ view }) => view),
    contents: shown.map(({ view, counting }) => [view.id, counting]),
    hairlines: [
      ...singles.filter((tie) => !kept.has(tie)).flatMap((tie) => between(at(tie.source), at(tie.target))),
      ...inOrder.slice(room).flatMap(({ one, other }) => between(one, other)),
    ],
  };
}

/** By the places of actors in the model. */
const endsOf = memo((model: CanvasModel) => {
  const places = new Map(model.nodes.map(({ id }, index) => [id, index]));
  return {
    places,
    sources: Int32Array.from(model.edges, (tie) => places.get(tie.source) ?? 0),
    targets: Int32Array.from(model.edges, (tie) => places.get(tie.target) ?? 0),
  };
});

/** Those that end in what is drawn in detail before those that may cross it, thick before thin. */
function order(one: Bundle, other: Bundle): number {
  const near = (bundle: Bundle) => Number(bundle.one.near || bundle.other.near);
  return near(other) - near(one) || other.ties.length - one.ties.length;
}

function viewOf({ one, other, ties }: Bundle): BundleView {
  const colour = ties[0]?.colour ?? -1;
  return {
    id: `bundle:${one.id} ${other.id}`,
    source: one.id,
    target: other.id,
    colour: ties.every((tie) => tie.colour === colour) ? colour : -1,
    width: Math.min(1 + Math.log2(ties.length), 7),
    classes: ties.every((tie) => tie.classes.includes('faded')) ? 'bundle faded' : 'bundle',
  };
}

function contentsOf({ ties }: Bundle): Contents {
  const counting = countingOf([]);
  for (const tie of ties) countTie(counting, tie);
  return counting;
}

function between(one: Drawn | undefined, other: Drawn | undefined): Hairline[] {
  return one && other ? [[one.x, one.y, other.x, other.y]] : [];
}
