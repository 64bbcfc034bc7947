import { PIN, SHAPES } from '../../graph/encoding.ts';
import type { Theme } from '../../graph/theme.ts';
import type { NodeView } from '../../graph/viewModel.ts';
import { LABEL } from '../../layout/box.ts';
import type { Point } from '../../store/model.ts';
import { escaped, tag } from '../xml.ts';
import { type Measure, wrapped } from './text.ts';

export function drawShape(
  kind: number,
  { x, y }: Point,
  radius: number,
  theme: Theme,
  border = 1.5,
  line = theme.nodeLine,
) {
  const look = { fill: theme.node, stroke: line, 'stroke-width': border };
  switch (SHAPES[kind]) {
    case 'diamond':
      return tag('polygon', { points: points(x, y, radius, [0, -1, 1, 0, 0, 1, -1, 0]), ...look });
    case 'round-rectangle':
      return tag('rect', {
        x: x - radius,
        y: y - radius,
        width: 2 * radius,
        height: 2 * radius,
        rx: radius / 2.5,
        ...look,
      });
    case 'hexagon':
      return tag('polygon', {
        points: points(x, y, radius, [-0.5, -1, 0.5, -1, 1, 0, 0.5, 1, -0.5, 1, -1, 0]),
        ...look,
      });
    default:
      return tag('circle', { cx: x, cy: y, r: radius, ...look });
  }
}

/** Two outlines, as of an actor that stands for many. */
export function drawGroup(kind: number, at: Point, radius: number, theme: Theme, line = theme.nodeLine) {
  return drawShape(kind, at, radius + 4, theme, 1.5, line) + drawShape(kind, at, radius, theme, 1.5, line);
}

/** Shape, name and what marks them; the name alone for a label of the layout. */
export function drawActor(node: NodeView, classes: ReadonlySet<string>, theme: Theme, measure: Measure): string {
  const label = classes.has('mark');
  const radius = node.size / 2;
  const weight = label || node.kind === 0 ? 600 : 400;
  const lines = wrapped(node.label, (LABEL.wrap * LABEL.font) / LABEL.most, (text) =>
    measure(text, LABEL.font, weight),
  );
  const top = label
    ? node.y + LABEL.font / 3 - ((lines.length - 1) * LABEL.line) / 2
    : node.y + radius + LABEL.gap + LABEL.font;
  const name = tag(
    'text',
    {
      'text-anchor': 'middle',
      'font-size': LABEL.font,
      'font-weight': weight,
      'font-style': classes.has('unknown') || classes.has('group') ? 'italic' : undefined,
      stroke: theme.canvas,
      'stroke-width': 5,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    lines.map((line, row) => tag('tspan', { x: node.x, y: top + row * LABEL.line }, escaped(line))).join(''),
  );
  if (label) return name;
  const border = classes.has('selected') ? 4 : classes.has('expanded') ? 3.5 : 1.5;
  const line = classes.has('selected') ? theme.accent : theme.nodeLine;
  const band = classes.has('attempt') ? theme.attempt : classes.has('route') ? theme.accent : null;
  const pin = { d: PIN, transform: `translate(${node.x - 8} ${node.y - 8})`, fill: theme.text, stroke: theme.text };
  return [
    band ? tag('circle', { cx: node.x, cy: node.y, r: radius + 8, fill: band, 'fill-opacity': 0.38 }) : '',
    classes.has('group')
      ? drawGroup(node.kind, node, radius - 4, theme, line)
      : drawShape(node.kind, node, radius, theme, border, line),
    classes.has('held') ? tag('path', pin) : '',
    name,
  ].join('');
}

function points(x: number, y: number, radius: number, corners: readonly number[]): string {
  return corners.map((each, index) => (index % 2 === 0 ? x : y) + each * radius).join(' ');
}
