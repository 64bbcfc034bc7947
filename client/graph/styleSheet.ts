import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { LABEL } from '../layout/box.ts';
import { DASHES, pinImage, SHAPES } from './encoding.ts';
import type { Theme } from './theme.ts';

const FONT = 'system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';

/** `font` in canvas units; `scale` is how much larger than usual all else is drawn, see Fold. */
export function styleSheet(theme: Theme, font: number, scale: number): StylesheetJson {
  const width = (edge: EdgeSingular) => scale * Number(edge.data('width'));
  const size = (node: NodeSingular) => scale * Number(node.data('size'));
  return [
    {
      selector: 'core',
      style: {
        'selection-box-color': theme.accent,
        'selection-box-opacity': 0.15,
        'selection-box-border-color': theme.accent,
        'selection-box-border-width': 1.5,
        'active-bg-color': theme.text,
        'active-bg-opacity': 0.1,
        'active-bg-size': 20,
        'outside-texture-bg-color': theme.canvas,
        'outside-texture-bg-opacity': 0,
      },
    },
    {
      selector: 'node',
      style: {
        'background-color': theme.node,
        'border-color': theme.nodeLine,
        'border-width': 1.5 * scale,
        width: size,
        height: size,
        label: 'data(label)',
        color: theme.text,
        'font-family': FONT,
        'font-size': font,
        'text-valign': 'bottom',
        'text-margin-y': LABEL.gap * scale,
        'text-wrap': 'wrap',
        'text-max-width': `${(LABEL.wrap * font) / LABEL.most}px`,
        'line-height': 1.2,
        'text-outline-color': theme.canvas,
        'text-outline-width': 2.5 * scale,
        'overlay-opacity': 0,
      },
    },
    ...SHAPES.map((shape, kind) => ({
      selector: `node[kind = ${kind}]`,
      style: { shape },
    })),
    {
      selector: 'node[kind < 0]',
      style: {
        shape: 'round-rectangle',
        'background-color': theme.canvas,
        'border-style': 'dashed',
        'font-size': font - 1,
      },
    },
    {
      selector: '.mark',
      style: {
        'background-opacity': 0,
        'border-width': 0,
        'text-valign': 'center',
        'text-margin-y': 0,
        'font-size': font + 1,
        'font-weight': 600,
        events: 'no',
      },
    },
    { selector: '.mark.unknown', style: { 'font-style': 'italic', 'font-weight': 400 } },
    { selector: 'node[kind = 0]', style: { 'font-weight': 600 } },
    { selector: 'node.expanded', style: { 'border-width': 3.5 * scale } },
    {
      selector: 'node.cluster',
      style: {
        shape: 'ellipse',
        width: 'data(size)',
        height: 'data(size)',
        'border-style': 'double',
        'border-width': 4 * scale,
        'text-valign': 'center',
        'text-margin-y': 0,
        'font-size': 0.85 * font,
      },
    },
    {
      selector: 'node.named',
      style: { 'text-valign': 'bottom', 'text-margin-y': LABEL.gap * scale, 'font-size': font },
    },
    {
      selector: '.bundle',
      style: {
        // Straight, however many there are between the same two: there is one.
        'curve-style': 'straight',
        width,
        'line-color': theme.bond,
        'target-arrow-shape': 'none',
        opacity: 0.7,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node.held',
      style: { 'background-image': pinImage(theme.text), 'background-width': '55%', 'background-height': '55%' },
    },
    {
      selector: '.bond',
      style: {
        'curve-style': 'straight',
        width: scale,
        'line-color': theme.bond,
        'target-arrow-shape': 'none',
        events: 'no',
        'z-index': -1,
      },
    },
    { selector: '.bond.group', style: { width: 3 * scale, 'line-style': 'dotted' } },
    // An actor of its kind that stands for many.
    {
      selector: 'node.group',
      style: {
        'border-style': 'double',
        'border-width': 6 * scale,
        'background-color': theme.canvas,
        'font-style': 'italic',
        'font-weight': 600,
      },
    },
    {
      selector: '.plain',
      style: {
        'curve-style': 'bezier',
        'target-arrow-shape': 'vee',
        'target-arrow-color': theme.bond,
        'arrow-scale': 0.8,
        label: 'data(label)',
        'font-size': font - 3,
        'font-family': FONT,
        color: theme.text,
        'text-rotation': 'autorotate',
        'text-outline-color': theme.canvas,
        'text-outline-width': 2,
      },
    },
    {
      selector: 'edge[family]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': '0.5',
        width,
        'line-color': theme.nodeLine,
        'target-arrow-color': theme.nodeLine,
        'source-arrow-color': theme.nodeLine,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.95,
        label: 'data(mark)',
        'font-size': 12 * scale,
        'font-weight': 700,
        'font-family': FONT,
        color: theme.text,
        'text-background-color': theme.mark,
        'text-background-opacity': 1,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '2px',
        'text-border-color': theme.nodeLine,
        'text-border-width': 1,
        'text-border-opacity': 1,
        'overlay-opacity': 0,
      },
    },
    // An empty mark must not leave an empty badge on the line.
    { selector: 'edge[mark = ""]', style: { 'text-background-opacity': 0, 'text-border-opacity': 0 } },
    { selector: 'edge[both = 1]', style: { 'source-arrow-shape': 'triangle' } },
    ...theme.lines.map((colour, place) => ({
      selector: `edge[colour = ${place}]`,
      style: { 'line-color': colour, 'target-arrow-color': colour, 'source-arrow-color': colour },
    })),
    ...DASHES.flatMap((pattern, modality) =>
      pattern.length === 0
        ? []
        : [
            {
              selector: `edge[modality = ${modality}]`,
              style: { 'line-style': 'dashed' as const, 'line-dash-pattern': pattern.map((length) => length * scale) },
            },
          ],
    ),
    { selector: 'edge.unknown', style: { 'target-arrow-fill': 'hollow', 'source-arrow-fill': 'hollow' } },
    {
      selector: '.attempt',
      style: { 'underlay-color': theme.attempt, 'underlay-opacity': 0.38, 'underlay-padding': 5 * scale },
    },
    { selector: '.lonely', style: { opacity: 0.3 } },
    { selector: '.faded', style: { opacity: 0.2 } },
    {
      selector: '.route',
      style: { 'underlay-color': theme.accent, 'underlay-opacity': 0.22, 'underlay-padding': 5 * scale },
    },
    { selector: 'node.attempt, node.route', style: { 'underlay-padding': 7 * scale, 'underlay-shape': 'ellipse' } },
    // Wider rather than darker, so that the family’s colour stays to be seen on it.
    { selector: '.hop', style: { 'underlay-opacity': 0.4, 'underlay-padding': 10 * scale, 'z-index': 20 } },
    {
      selector: 'node.selected',
      style: { 'border-color': theme.accent, 'border-width': 4 * scale, 'z-index': 30 },
    },
    {
      selector: 'edge.selected',
      style: { 'underlay-color': theme.accent, 'underlay-opacity': 0.4, 'underlay-padding': 6 * scale, 'z-index': 30 },
    },
    {
      selector: 'node.cursor',
      style: {
        'outline-color': theme.accent,
        'outline-width': 2.5 * scale,
        'outline-offset': 4 * scale,
        'outline-style': 'solid',
        'outline-opacity': 1,
      },
    },
  ];
}
