import type { Core } from 'cytoscape';
import type { Difference } from './differ.ts';
import { widthOf } from './encoding.ts';
import type { BundleView, ClusterView } from './folding/picture.ts';
import type { EdgeView, NodeView } from './viewModel.ts';

/** Changes only what differs: elements that stay keep their identity, and a pointer that drags one keeps hold of it. */
export function applyDifference(cy: Core, difference: Difference): void {
  cy.batch(() => {
    for (const id of difference.removed) cy.getElementById(id).remove();
    cy.add(
      difference.addedNodes.map((node) => ({
        group: 'nodes',
        data: nodeData(node),
        position: { x: node.x, y: node.y },
        classes: node.classes,
      })),
    );
    cy.add(
      difference.addedClusters.map((cluster) => ({
        group: 'nodes',
        data: clusterData(cluster),
        position: { x: cluster.x, y: cluster.y },
        classes: cluster.classes,
        grabbable: false,
      })),
    );
    cy.add(difference.addedEdges.map((edge) => ({ group: 'edges', data: edgeData(edge), classes: edge.classes })));
    cy.add(
      difference.addedBonds.map(({ id, source, target, label, classes }) => ({
        group: 'edges',
        data: { id, source, target, label },
        classes,
        selectable: false,
      })),
    );
    cy.add(
      difference.addedBundles.map((bundle) => ({ group: 'edges', data: bundleData(bundle), classes: bundle.classes })),
    );
    for (const node of difference.changedNodes) {
      const element = changed(cy, node, nodeData(node));
      if (!element.grabbed()) element.position({ x: node.x, y: node.y });
    }
    for (const cluster of difference.changedClusters) {
      changed(cy, cluster, clusterData(cluster)).position({ x: cluster.x, y: cluster.y });
    }
    for (const edge of difference.changedEdges) changed(cy, edge, edgeData(edge));
    for (const bundle of difference.changedBundles) changed(cy, bundle, bundleData(bundle));
    for (const bond of difference.changedBonds) cy.getElementById(bond.id).classes(bond.classes);
  });
}

function changed(cy: Core, { id, classes }: { readonly id: string; readonly classes: string }, data: object) {
  return cy.getElementById(id).data(data).classes(classes);
}

function nodeData({ id, label, kind, size }: NodeView) {
  return { id, label, kind, size };
}

function edgeData({ id, source, target, family, modality, colour, strength, both, bend, mark }: EdgeView) {
  return { id, source, target, family, modality, colour, width: widthOf(strength), both: both ? 1 : 0, bend, mark };
}

function clusterData({ id, label, size }: ClusterView) {
  return { id, label, size };
}

function bundleData({ id, source, target, colour, width }: BundleView) {
  return { id, source, target, colour, width };
}
