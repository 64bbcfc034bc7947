import type { Core } from 'cytoscape';
import { LABEL, SHAPE } from '../layout/box.ts';
import { type Camera, zoomFor } from '../store/camera.ts';
import type { Point } from '../store/model.ts';
import { type Box, boxAround } from './box.ts';
import type { CanvasModel } from './viewModel.ts';

export type Viewport = { readonly zoom: number; readonly pan: Point };

export const ZOOM = { least: 0.15, most: 3, mostFit: 1.5 } as const;

/** Milliseconds. */
export const GLIDE = 260;

/** Pixels on the screen around what fills it. */
const EDGE = 28;
/** The same where the picture is folded: names stand beyond the places of their actors. */
const FOLDED_EDGE = 90;

export function cameraOf(cy: Core): Camera {
  const [zoom, { x, y }] = [cy.zoom(), cy.pan()];
  return { x: -x / zoom, y: -y / zoom, zoom, width: window.innerWidth, height: window.innerHeight };
}

export function seenBy(camera: Camera): Viewport {
  const zoom = zoomFor(camera, window);
  return { zoom, pan: { x: -camera.x * zoom, y: -camera.y * zoom } };
}

/** Everything in view, or these actors and the ties between them, but a handful not blown up. */
export function fitted(cy: Core, focus: readonly string[]): Viewport {
  const nodes = cy.nodes().filter((node) => focus.includes(node.id()));
  const box = (nodes.empty() ? cy.elements() : nodes.union(nodes.edgesWith(nodes))).boundingBox({});
  return fittedTo(cy, box, EDGE, ZOOM.mostFit);
}

/** As `fitted`, where most of the model is not on the canvas. */
export function fittedModel(cy: Core, model: CanvasModel): Viewport {
  return fittedTo(cy, boxAround(model.nodes), FOLDED_EDGE, ZOOM.mostFit);
}

/** The actors of a cluster at a size at which they come apart, if anything does that. */
export function openedUp(cy: Core, box: Box): Viewport {
  const room = { x1: box.x1 - SHAPE, y1: box.y1 - SHAPE, x2: box.x2 + SHAPE, y2: box.y2 + SHAPE + LABEL.line };
  const { zoom } = fittedTo(cy, room, FOLDED_EDGE, ZOOM.most);
  const nearer = Math.min(Math.max(zoom, 2 * cy.zoom()), ZOOM.most);
  return centred(cy, room, nearer);
}

/** The same size, with the middle of the box in the middle. */
export function centred(cy: Core, { x1, y1, x2, y2 }: Box, zoom = cy.zoom()): Viewport {
  return { zoom, pan: { x: (cy.width() - zoom * (x1 + x2)) / 2, y: (cy.height() - zoom * (y1 + y2)) / 2 } };
}

function fittedTo(cy: Core, box: Box, edge: number, most: number): Viewport {
  const room = (size: number) => Math.max(size - 2 * edge, 1);
  const [width, height] = [Math.max(box.x2 - box.x1, 1), Math.max(box.y2 - box.y1, 1)];
  return centred(cy, box, Math.min(room(cy.width()) / width, room(cy.height()) / height, most));
}

export function glide(cy: Core, { zoom, pan }: Viewport): void {
  cy.stop();
  cy.animate({ zoom, pan: { ...pan } }, { duration: isStill() ? 0 : GLIDE, easing: 'ease-out' });
}

export function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export function isInside(cy: Core, id: string): boolean {
  const box = cy.getElementById(id).renderedBoundingBox({});
  return box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height();
}
