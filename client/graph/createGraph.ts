import cytoscape, { type Core } from 'cytoscape';
import { LABEL } from '../layout/box.ts';
import type { Camera } from '../store/camera.ts';
import type { Point } from '../store/model.ts';
import { applyDifference } from './applyDifference.ts';
import { holds } from './box.ts';
import { differ } from './differ.ts';
import { fold, folds } from './folding/fold.ts';
import { unfolded } from './folding/picture.ts';
import { hairlineLayer } from './folding/hairlines.ts';
import { type GraphEvents, listen } from './listen.ts';
import { styleSheet } from './styleSheet.ts';
import type { Theme } from './theme.ts';
import type { CanvasModel } from './viewModel.ts';
import {
  cameraOf,
  centred,
  fitted,
  fittedModel,
  GLIDE,
  glide,
  isInside,
  isStill,
  openedUp,
  seenBy,
  type Viewport,
  ZOOM,
} from './viewport.ts';

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

/** CSS pixels on the screen. */
const LEAST_LABEL = 11.5;
/** Milliseconds. */
const DOUBLE_CLICK = 380;
/** Milliseconds without a movement after which the reader has come to rest. */
const REST = 200;
/** Milliseconds between two foldings while the reader moves beyond what is drawn. */
const REFOLD = 250;
/** More could not be followed by eye, nor drawn smoothly. */
const MOST_GLIDING = 1000;
const NOTHING: CanvasModel = { nodes: [], edges: [], bonds: [] };

/** The one owner of the Cytoscape instance. Models go in, a reader's acts come out. */
export function createGraph(container: HTMLElement, theme: Theme, events: GraphEvents): Graph {
  const cy = cytoscape({
    container,
    style: styleSheet(theme, LABEL.font, 1),
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    boxSelectionEnabled: events.framed !== undefined,
    selectionType: 'single',
    layout: { name: 'preset' },
  });
  let whole = NOTHING;
  let shown = unfolded(NOTHING);
  const hairlines = hairlineLayer(cy, container);
  // Until a reader pans or zooms, the picture keeps all of itself in view by itself.
  let untouched = true;
  // How it was seen before some actors filled the canvas.
  let seen: (Viewport & { untouched: boolean }) | null = null;
  let focus: readonly string[] = [];
  let settling: ReturnType<typeof setTimeout> | undefined;
  let folding: ReturnType<typeof setTimeout> | undefined;
  let foldedAt = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let told: Camera | null = null;
  // True while the first picture, and the paths on it, are to be seen as the link has it.
  let linked = false;
  // True while actors may still be on their way to new places.
  let gliding = false;
  let colours = theme;
  let font: number = LABEL.font;
  const fontNow = () => (shown.region === null ? fontAt(cy.zoom()) : LABEL.font * shown.scale);
  const paint = (next: Theme) => {
    colours = next;
    font = fontNow();
    cy.style(styleSheet(colours, font, shown.scale));
    hairlines.draw(shown.hairlines, shown.region, colours.bond);
  };
  listen(cy, events, (id) => shown.contents.get(id) ?? null);
  cy.on('zoom', () => {
    if (fontNow() !== font) paint(colours);
  });

  const draw = () => {
    clearTimeout(folding);
    folding = undefined;
    // A glide that was under way when the canvas went may still end here.
    if (cy.destroyed()) return;
    const next = fold(whole, cy.extent(), cy.zoom());
    const scaled = next.scale !== shown.scale;
    applyDifference(cy, differ(shown.picture, next.picture));
    shown = next;
    foldedAt = performance.now();
    if (scaled) paint(colours);
    else hairlines.draw(next.hairlines, next.region, colours.bond);
    events.folded({ clusters: next.clusters, actors: next.folded });
  };
  // Drawn anew at rest, or at times while the reader moves where nothing is drawn.
  cy.on('pan zoom resize', () => {
    const { region } = shown;
    if (region === null) return;
    if (!holds(region, cy.extent()) && folding !== undefined && performance.now() - foldedAt > REFOLD) return draw();
    clearTimeout(folding);
    folding = setTimeout(draw, REST);
  });
  cy.on('tap', 'node.cluster', (event) => {
    const inside = shown.contents.get(String(event.target.id()));
    if (!inside) return;
    untouched = false;
    linked = false;
    glide(cy, openedUp(cy, inside.box));
    tell();
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

  const allInView = () => (focus.length === 0 && folds(whole) ? fittedModel(cy, whole) : fitted(cy, focus));
  const fit = () => {
    if (!untouched) tell();
    untouched = true;
    if (whole.nodes.length === 0) return;
    cy.stop();
    cy.viewport(allInView());
  };
  const refit = () => glide(cy, allInView());
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
      const fresh = whole.nodes.length === 0 && model.nodes.length > 0;
      const before = new Set(whole.nodes.map((node) => node.id));
      const changed = model.nodes.length !== before.size || model.nodes.some((node) => !before.has(node.id));
      const { focus: next = [] } = model;
      const aimed = next.join(' ') !== focus.join(' ');
      arrive();
      whole = model;
      // Below what shows all of a large picture there is nothing to see.
      cy.minZoom(folds(model) ? Math.min(ZOOM.least, fittedModel(cy, model).zoom / 2) : ZOOM.least);
      // What is folded depends on where the reader looks.
      if (fresh && folds(model)) cy.viewport(told ? seenBy(told) : fittedModel(cy, model));
      draw();
      if (fresh && told) {
        linked = true;
        cy.viewport(seenBy(told));
      } else if (fresh) fit();
      if (aimed) aim(next);
      else if (!fresh && untouched && changed) refit();
    },
    places: () => new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
    glideFrom(places) {
      if (untouched && whole.nodes.length > 0) refit();
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
      if (whole.nodes.length > 0) glide(cy, camera === null ? allInView() : seenBy(camera));
    },
    paint,
    resized() {
      cy.resize();
      clearTimeout(settling);
      // A double click opens the panel with its first half; what is under the pointer must wait for the second.
      if (untouched) settling = setTimeout(refit, DOUBLE_CLICK);
    },
    zoomBy(factor) {
      // A glide that is under way would take the zoom back.
      cy.stop();
      untouched = false;
      tell();
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    reveal(id) {
      const element = cy.getElementById(id);
      if (element.empty() || untouched || isInside(cy, id)) return;
      glide(cy, centred(cy, element.boundingBox({})));
      tell();
    },
    destroy() {
      clearTimeout(settling);
      clearTimeout(resting);
      cy.stop();
      clearTimeout(folding);
      cy.destroy();
    },
  };
}

/** Zoomed out, names shrink less than the picture does; the layout keeps the room for it. In half pixels. */
function fontAt(zoom: number): number {
  return Math.round(2 * Math.min(Math.max(LABEL.font, LEAST_LABEL / zoom), LABEL.most)) / 2;
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
