import type { Theme } from '../../graph/theme.ts';
import type { CanvasModel } from '../../graph/viewModel.ts';
import { LABEL } from '../../layout/box.ts';
import { tag } from '../xml.ts';
import { drawActor } from './actors.ts';
import { curveOf, middleOf } from './curve.ts';
import { drawBand, drawTie } from './lines.ts';
import type { Measure } from './text.ts';

/** Markup with the part of the plane that it covers, in pixels. */
export type Drawn = {
  readonly markup: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Around what is drawn, for names and bands. */
const MARGIN = { side: LABEL.wrap / 2 + 10, above: 40, below: 90 } as const;

/** All that the canvas shows, at zoom 1: bonds, ties, then actors with their names. */
export function draw({ nodes, edges, bonds, marks = [] }: CanvasModel, theme: Theme, measure: Measure): Drawn {
  const all = [...nodes, ...marks];
  const ends = new Map(nodes.map((node) => [node.id, { at: node, radius: node.size / 2 }]));
  const lines = bonds.flatMap(({ source, target, classes }) => {
    const [from, to] = [ends.get(source)?.at, ends.get(target)?.at];
    if (!from || !to) return [];
    const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: theme.bond };
    return [dimmed(tag('line', line), new Set(classes.split(' ')))];
  });
  const curves = edges.flatMap((edge) => {
    const [source, target] = [ends.get(edge.source), ends.get(edge.target)];
    return source && target ? [{ edge, curve: curveOf(source, target, edge.bend) }] : [];
  });
  const ties = curves.map(({ edge, curve }) => {
    const classes = new Set(edge.classes.split(' '));
    const band = classes.has('attempt')
      ? drawBand(curve, theme.attempt, 0.38, 12)
      : classes.has('selected') || classes.has('hop')
        ? drawBand(curve, theme.accent, 0.4, 16)
        : classes.has('route')
          ? drawBand(curve, theme.accent, 0.22, 12)
          : '';
    return dimmed(band + drawTie(edge, curve, theme), classes);
  });
  const actors = all.map((node) => {
    const classes = new Set(node.classes.split(' '));
    return dimmed(drawActor(node, classes, theme, measure), classes);
  });
  const reach = [...all, ...curves.map(({ curve }) => middleOf(curve))];
  const [left, right] = [least(reach.map(({ x }) => x)) - MARGIN.side, most(reach.map(({ x }) => x)) + MARGIN.side];
  const [top, bottom] = [least(reach.map(({ y }) => y)) - MARGIN.above, most(reach.map(({ y }) => y)) + MARGIN.below];
  return {
    markup: [...lines, ...ties, ...actors].join('\n'),
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
  };
}

function dimmed(markup: string, classes: ReadonlySet<string>): string {
  const opacity = classes.has('faded') ? 0.2 : classes.has('lonely') ? 0.3 : null;
  return opacity === null ? markup : tag('g', { opacity }, markup);
}

/** 0 where there is nothing. */
function least(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((one, other) => Math.min(one, other)) : 0;
}

function most(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((one, other) => Math.max(one, other)) : 0;
}
