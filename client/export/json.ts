import type { Exported } from './exported.ts';

/** Node-link: what NetworkX, D3 and others read. */
export function toJson({ about, actors, ties, sources, seeds }: Exported): string {
  return `${JSON.stringify({ directed: true, multigraph: true, graph: about, nodes: actors, links: ties, sources, seeds }, null, 2)}\n`;
}
