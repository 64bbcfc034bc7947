import { DASHES, widthOf } from '../../graph/encoding.ts';
import type { Theme } from '../../graph/theme.ts';
import type { EdgeView } from '../../graph/viewModel.ts';
import type { Point } from '../../store/model.ts';
import { tag } from '../xml.ts';
import { along, type Curve, direction, middleOf } from './curve.ts';

/** Of arrowheads and badges, in pixels. */
const HEAD = { long: 9, half: 4.5 } as const;
const BADGE = 9;

/** A tie on its curve; `edge` needs no place in a graph, so that a legend can draw it too. */
export function drawTie(
  edge: Pick<EdgeView, 'colour' | 'modality' | 'strength' | 'both' | 'mark'>,
  curve: Curve,
  theme: Theme,
): string {
  const { from, bow, to } = curve;
  const colour = theme.lines[edge.colour] ?? theme.nodeLine;
  const start = edge.both ? along(from, direction(from, bow), HEAD.long) : from;
  const end = along(to, direction(to, bow), HEAD.long);
  const head = { fill: edge.strength === null ? theme.canvas : colour, stroke: colour, 'stroke-width': 1.3 };
  return [
    tag('path', {
      d: curved({ from: start, bow, to: end }),
      fill: 'none',
      stroke: colour,
      'stroke-width': widthOf(edge.strength),
      'stroke-dasharray': DASHES[edge.modality]?.join(' ') || undefined,
    }),
    tag('path', { d: headAt(to, direction(bow, to)), ...head }),
    edge.both ? tag('path', { d: headAt(from, direction(bow, from)), ...head }) : '',
    edge.mark === '' ? '' : drawMark(edge.mark, middleOf(curve), theme),
  ].join('');
}

/** A broad band under a tie that stands out. */
export function drawBand(curve: Curve, colour: string, opacity: number, width: number): string {
  return tag('path', {
    d: curved(curve),
    fill: 'none',
    stroke: colour,
    'stroke-opacity': opacity,
    'stroke-width': width,
  });
}

export function drawMark(mark: string, { x, y }: Point, theme: Theme): string {
  const half = BADGE + 3 * (mark.length - 1);
  return (
    tag('rect', {
      x: x - half,
      y: y - BADGE,
      width: 2 * half,
      height: 2 * BADGE,
      rx: 3,
      fill: theme.mark,
      stroke: theme.nodeLine,
    }) + tag('text', { x, y: y + 4, 'text-anchor': 'middle', 'font-size': 12, 'font-weight': 700 }, mark)
  );
}

function curved({ from, bow, to }: Curve): string {
  return `M${at(from)}Q${at(bow)} ${at(to)}`;
}

function headAt(tip: Point, way: Point): string {
  const base = along(tip, way, -HEAD.long);
  const aside = { x: -way.y, y: way.x };
  return `M${at(tip)}L${at(along(base, aside, HEAD.half))} ${at(along(base, aside, -HEAD.half))}Z`;
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
