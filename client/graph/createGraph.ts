import cytoscape, { type Core } from 'cytoscape';
import { LABEL } from '../layout/box.ts';
import { type Camera, zoomFor } from '../store/camera.ts';
import type { Point, Points } from '../store/model.ts';
import { applyDifference } from './applyDifference.ts';
import { differ } from './differ.ts';
import { styleSheet } from './styleSheet.ts';
import type { Theme } from './theme.ts';
import type { CanvasModel } from './viewModel.ts';

export type Hover = {
  readonly id: string;
  readonly at: Point;
  /** Towards the middle of the canvas, where there is room. */
  readonly leftward: boolean;
  readonly upward: boolean;
};

export type GraphEvents = {
  readonly selected: (id: string | null) => void;
  /** A click with Shift, Ctrl or ⌘ held. */
  readonly toggled?: (id: string) => void;
  /** Actors inside a frame that was drawn with Shift held; without it, none can be drawn. */
  readonly framed?: (ids: readonly string[]) => void;
  readonly opened: (id: string) => void;
  /** All actors that one drag moved. */
  readonly moved: (to: Points) => void;
  /** The reader panned or zoomed, or gave that up; null while the picture keeps itself in view. */
  readonly looked: (camera: Camera | null) => void;
  readonly hovered: (hover: Hover | null) => void;
};

type Places = ReadonlyMap<string, Point>;

export type Graph = {
  readonly cy: Core;
  readonly render: (model: CanvasModel) => void;
  readonly places: () => Places;
  /** Lets actors be seen to move from where they were to where they are now. */
  readonly glideFrom: (places: Places) => void;
  /** Looks as it is told to, unless it told so itself. */
  readonly look: (camera: Camera | null) => void;
  readonly paint: (theme: Theme) => void;
  readonly fit: () => void;
  readonly resized: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Pans so that the element can be seen, if it cannot. */
  readonly reveal: (id: string) => void;
  readonly destroy: () => void;
};

const ZOOM = { least: 0.15, most: 3, mostFit: 1.5 } as const;
const EDGE = 28;
/** CSS pixels on the screen. */
const LEAST_LABEL = 11.5;
/** Milliseconds. */
const DOUBLE_CLICK = 380;
/** Milliseconds without a movement after which the reader has come to rest. */
const REST = 200;
const GLIDE = 260;
/** More could not be followed by eye, nor drawn smoothly. */
const MOST_GLIDING = 1000;
const NOTHING: CanvasModel = { nodes: [], edges: [], bonds: [] };

/** The one owner of the Cytoscape instance. Models go in, a reader's acts come out. */
export function createGraph(container: HTMLElement, theme: Theme, events: GraphEvents): Graph {
  const cy = cytoscape({
    container,
    style: styleSheet(theme, LABEL.font),
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    boxSelectionEnabled: events.framed !== undefined,
    selectionType: 'single',
    layout: { name: 'preset' },
  });
  let shown = NOTHING;
  // Until a reader pans or zooms, the picture keeps all of itself in view by itself.
  let untouched = true;
  // How it was seen before some actors filled the canvas.
  let seen: (Viewport & { untouched: boolean }) | null = null;
  let focus: readonly string[] = [];
  let settling: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let told: Camera | null = null;
  // True while the first picture, and the paths on it, are to be seen as the link has it.
  let linked = false;
  // True while actors may still be on their way to new places.
  let gliding = false;
  let colours = theme;
  let font: number = LABEL.font;
  const paint = (next: Theme) => {
    colours = next;
    font = fontAt(cy.zoom());
    cy.style(styleSheet(colours, font));
  };
  listen(cy, events);
  cy.on('zoom', () => {
    if (fontAt(cy.zoom()) !== font) paint(colours);
  });
  // What the reader sees once it has come to rest.
  const tell = () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (cy.animated()) return tell();
      told = untouched ? null : cameraOf(cy);
      events.looked(told);
    }, REST);
  };
  cy.on('dragpan scrollzoom pinchzoom', () => {
    untouched = false;
    linked = false;
    tell();
  });

  const fit = () => {
    if (!untouched) tell();
    untouched = true;
    if (cy.nodes().empty()) return;
    cy.stop();
    cy.viewport(fitted(cy, focus));
  };
  const refit = () => glide(cy, fitted(cy, focus));
  const aim = (next: readonly string[]) => {
    if (seen === null) seen = { zoom: cy.zoom(), pan: { ...cy.pan() }, untouched };
    cy.autoungrabify(next.length > 0);
    focus = next;
    if (linked) {
      linked = false;
      return;
    }
    const before = seen;
    untouched = next.length > 0 || before.untouched;
    if (next.length === 0) seen = null;
    if (untouched) refit();
    else glide(cy, before);
    tell();
  };

  const arrive = () => {
    if (gliding) cy.nodes().stop(true, true);
    gliding = false;
  };

  return {
    cy,
    fit,
    render(model) {
      const fresh = shown.nodes.length === 0 && model.nodes.length > 0;
      const difference = differ(shown, model);
      const gone = shown.nodes.length + difference.addedNodes.length > model.nodes.length;
      const { focus: next = [] } = model;
      const aimed = next.join(' ') !== focus.join(' ');
      arrive();
      applyDifference(cy, difference);
      shown = model;
      if (fresh && told) {
        linked = true;
        cy.viewport(seenBy(told));
      } else if (fresh) fit();
      if (aimed) aim(next);
      else if (!fresh && untouched && (gone || difference.addedNodes.length > 0)) refit();
    },
    places: () => new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
    glideFrom(places) {
      if (untouched && shown.nodes.length > 0) refit();
      if (isStill() || places.size > MOST_GLIDING) return;
      gliding = true;
      moveFrom(cy, places);
    },
    look(camera) {
      if (camera === told) return;
      clearTimeout(resting);
      told = camera;
      linked = false;
      untouched = camera === null;
      if (cy.nodes().nonempty()) glide(cy, camera === null ? fitted(cy, focus) : seenBy(camera));
    },
    paint,
    resized() {
      cy.resize();
      clearTimeout(settling);
      // A double click opens the panel with its first half; what is under the pointer must wait for the second.
      if (untouched) settling = setTimeout(refit, DOUBLE_CLICK);
    },
    zoomBy(factor) {
      untouched = false;
      tell();
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    reveal(id) {
      const element = cy.getElementById(id);
      if (element.empty() || untouched || isInside(cy, id)) return;
      const { x1, x2, y1, y2 } = element.boundingBox({});
      const at = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
      glide(cy, {
        zoom: cy.zoom(),
        pan: { x: cy.width() / 2 - at.x * cy.zoom(), y: cy.height() / 2 - at.y * cy.zoom() },
      });
      tell();
    },
    destroy() {
      clearTimeout(settling);
      clearTimeout(resting);
      cy.destroy();
    },
  };
}

/** Zoomed out, names shrink less than the picture does; the layout keeps the room for it. In half pixels. */
function fontAt(zoom: number): number {
  return Math.round(2 * Math.min(Math.max(LABEL.font, LEAST_LABEL / zoom), LABEL.most)) / 2;
}

function listen(cy: Core, events: GraphEvents): void {
  cy.on('tap', (event) => {
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    const more = events.toggled !== undefined && (shiftKey || ctrlKey || metaKey);
    if (!more) events.selected(event.target === cy ? null : String(event.target.id()));
    else if (event.target !== cy && event.target.isNode()) events.toggled?.(String(event.target.id()));
  });
  const framed = together<string>((ids) => events.framed?.(ids));
  cy.on('box', 'node', (event) => framed(String(event.target.id())));
  // Cytoscape drags what it holds for selected together with the actor under the pointer.
  cy.on('mouseover', 'node', (event) => {
    cy.nodes(':selected').unselect();
    if (event.target.hasClass('selected')) cy.nodes('.selected').select();
  });
  const moved = together<[string, Point]>((all) => events.moved(Object.fromEntries(all)));
  cy.on('dbltap', 'node', (event) => events.opened(String(event.target.id())));
  cy.on('dragfree', 'node', (event) => {
    const { x, y } = event.target.position();
    moved([String(event.target.id()), { x: Math.round(x), y: Math.round(y) }]);
  });
  cy.on('mouseover', 'node, edge', (event) => {
    cy.container()?.classList.add('is-over');
    const at = event.renderedPosition;
    const [leftward, upward] = [at.x > cy.width() / 2, at.y > cy.height() / 2];
    events.hovered({ id: String(event.target.id()), at, leftward, upward });
  });
  cy.on('mouseout viewport grab', () => {
    cy.container()?.classList.remove('is-over');
    events.hovered(null);
  });
}

/** Cytoscape tells of each element by itself; this tells of all that one act of the reader brought, at once. */
function together<T>(tell: (all: readonly T[]) => void): (one: T) => void {
  let all: T[] = [];
  return (one) => {
    if (all.push(one) > 1) return;
    queueMicrotask(() => {
      const told = all;
      all = [];
      tell(told);
    });
  };
}

function isInside(cy: Core, id: string): boolean {
  const box = cy.getElementById(id).renderedBoundingBox({});
  return box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height();
}

function cameraOf(cy: Core): Camera {
  const [zoom, { x, y }] = [cy.zoom(), cy.pan()];
  return { x: -x / zoom, y: -y / zoom, zoom, width: window.innerWidth, height: window.innerHeight };
}

function seenBy(camera: Camera): Viewport {
  const zoom = zoomFor(camera, window);
  return { zoom, pan: { x: -camera.x * zoom, y: -camera.y * zoom } };
}

type Viewport = { readonly zoom: number; readonly pan: Point };

/** Everything in view, or these actors and the ties between them, but a handful not blown up. */
function fitted(cy: Core, focus: readonly string[]): Viewport {
  const nodes = cy.nodes().filter((node) => focus.includes(node.id()));
  const box = (nodes.empty() ? cy.elements() : nodes.union(nodes.edgesWith(nodes))).boundingBox({});
  const room = (size: number) => Math.max(size - 2 * EDGE, 1);
  const zoom = Math.min(room(cy.width()) / box.w, room(cy.height()) / box.h, ZOOM.mostFit);
  return {
    zoom,
    pan: { x: (cy.width() - zoom * (box.x1 + box.x2)) / 2, y: (cy.height() - zoom * (box.y1 + box.y2)) / 2 },
  };
}

function glide(cy: Core, { zoom, pan }: Viewport): void {
  cy.stop();
  cy.animate({ zoom, pan: { ...pan } }, { duration: isStill() ? 0 : GLIDE, easing: 'ease-out' });
}

function moveFrom(cy: Core, before: Places): void {
  for (const node of cy.nodes().toArray()) {
    const from = before.get(node.id());
    const to = { ...node.position() };
    if (!from || (from.x === to.x && from.y === to.y)) continue;
    node.position({ ...from });
    node.animate({ position: to }, { duration: GLIDE, easing: 'ease-out' });
  }
}

function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
