import { Graph, layout } from '@dagrejs/dagre';
import { boxOf } from '../box.ts';
import type { Scene } from '../settle.ts';
import type { Draft } from './draft.ts';

/** Canvas units. */
const GAP = { columns: 110, rows: 18, lines: 12 } as const;

/** Left to right along the ties: who acts stands left of those acted upon, as far as circles allow, and who acts for somebody left of them. */
export function flow({ actors, ties, belongings }: Scene): Draft {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', ranksep: GAP.columns, nodesep: GAP.rows, edgesep: GAP.lines });
  const boxes = actors.map((actor) => ({ id: actor.id, box: boxOf(actor) }));
  for (const { id, box } of boxes) {
    graph.setNode(id, { width: 2 * box.halfWidth, height: box.above + box.below });
  }
  const edges = [
    ...belongings.map(({ member, body }) => [member, body] as const),
    ...ties.map(({ source, target }) => [source.id, target.id] as const),
  ];
  for (const [from, to] of edges) if (from !== to) graph.setEdge(from, to, { weight: 1 });
  layout(graph);
  return {
    points: boxes.map(({ id, box }) => {
      const { x = 0, y = 0 } = graph.node(id) as { x?: number; y?: number };
      return [id, { x, y: y - (box.above + box.below) / 2 + box.above }] as const;
    }),
    marks: [],
  };
}
