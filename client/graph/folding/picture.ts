import type { BondView, CanvasModel, EdgeView, NodeView } from '../viewModel.ts';
import type { Box } from '../box.ts';

/** Actors that lie too near one another to be told apart at this zoom. */
export type ClusterView = {
  readonly id: string;
  /** `China +33`, after the one with the most ties; only `34` where there is no room for it. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Across, in canvas units. */
  readonly size: number;
  readonly classes: string;
};

/** All ties between two clusters, or a cluster and an actor. */
export type BundleView = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Place among the colours of lines; -1 when the ties are of several. */
  readonly colour: number;
  /** Canvas units at scale 1. */
  readonly width: number;
  readonly classes: string;
};

/** What is on the canvas: a model of which crowded parts are folded. */
export type Picture = {
  readonly nodes: readonly NodeView[];
  readonly edges: readonly EdgeView[];
  readonly bonds: readonly BondView[];
  readonly clusters: readonly ClusterView[];
  readonly bundles: readonly BundleView[];
  /** Labels of the layout. */
  readonly marks: readonly NodeView[];
};

/** What a cluster or a bundle stands for. Keys are places in the vocabulary. */
export type Contents = {
  /** Ids of those in a cluster. */
  readonly actors: readonly string[];
  readonly kinds: ReadonlyMap<number, number>;
  /** Within a cluster, or of a bundle. */
  readonly ties: number;
  readonly families: ReadonlyMap<number, number>;
  /** Around the actors of a cluster. */
  readonly box: Box;
};

/** From one end to the other: x, y, x, y. */
export type Hairline = readonly [number, number, number, number];

export type Fold = {
  readonly picture: Picture;
  /** By which all sizes grow, so that they stay legible where the picture is zoomed out. */
  readonly scale: number;
  /** What is drawn in detail; null when that is everything. */
  readonly region: Box | null;
  readonly contents: ReadonlyMap<string, Contents>;
  /** Lines beyond what can be drawn one by one. */
  readonly hairlines: readonly Hairline[];
  /** Clusters in the region, and actors in them. */
  readonly clusters: number;
  readonly folded: number;
};

export function unfolded({ nodes, edges, bonds, marks = [] }: CanvasModel): Fold {
  const picture = { nodes, edges, bonds, clusters: [], bundles: [], marks };
  return { picture, scale: 1, region: null, contents: new Map(), hairlines: [], clusters: 0, folded: 0 };
}
