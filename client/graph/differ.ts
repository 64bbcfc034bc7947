import type { BundleView, ClusterView, Picture } from './folding/picture.ts';
import type { BondView, EdgeView, NodeView } from './viewModel.ts';

export type Difference = {
  readonly removed: readonly string[];
  readonly addedNodes: readonly NodeView[];
  readonly addedEdges: readonly EdgeView[];
  readonly changedNodes: readonly NodeView[];
  readonly changedEdges: readonly EdgeView[];
  readonly addedBonds: readonly BondView[];
  readonly changedBonds: readonly BondView[];
  readonly addedClusters: readonly ClusterView[];
  readonly changedClusters: readonly ClusterView[];
  readonly addedBundles: readonly BundleView[];
  readonly changedBundles: readonly BundleView[];
};

/** Pure: what must happen to a canvas that shows `before` so that it shows `after`. */
export function differ(before: Picture, after: Picture): Difference {
  const nodes = compare(drawn(before), drawn(after));
  const edges = compare(before.edges, after.edges);
  const bonds = compare(before.bonds, after.bonds);
  const clusters = compare(before.clusters, after.clusters);
  const bundles = compare(before.bundles, after.bundles);
  return {
    // Edges first: Cytoscape removes those of a removed node by itself.
    removed: [...edges.removed, ...bonds.removed, ...bundles.removed, ...nodes.removed, ...clusters.removed],
    addedNodes: nodes.added,
    addedEdges: edges.added,
    changedNodes: nodes.changed,
    changedEdges: edges.changed,
    addedBonds: bonds.added,
    changedBonds: bonds.changed,
    addedClusters: clusters.added,
    changedClusters: clusters.changed,
    addedBundles: bundles.added,
    changedBundles: bundles.changed,
  };
}

function drawn({ nodes, marks }: Picture): readonly NodeView[] {
  return marks.length > 0 ? [...nodes, ...marks] : nodes;
}

function compare<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) {
  if (before === after) return { added: [], changed: [], removed: [] };
  const old = new Map(before.map((each) => [each.id, each]));
  const added = after.filter((each) => !old.has(each.id));
  const changed = after.filter((each) => {
    const was = old.get(each.id);
    return was !== undefined && !sameFields(was, each);
  });
  const kept = new Set(after.map((each) => each.id));
  return { added, changed, removed: [...old.keys()].filter((id) => !kept.has(id)) };
}

function sameFields<T extends object>(one: T, other: T): boolean {
  return (Object.keys(other) as (keyof T)[]).every((field) => Object.is(one[field], other[field]));
}
