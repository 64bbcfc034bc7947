import cytoscape, { type Core } from 'cytoscape';
import type { Point } from '../store/model.ts';
import { applyDifference } from './applyDifference.ts';
import { differ } from './differ.ts';
import { styleSheet } from './styleSheet.ts';
import type { Theme } from './theme.ts';
import type { CanvasModel } from './viewModel.ts';

export type Hover = { readonly id: string; readonly at: Point };

export type GraphEvents = {
  readonly selected: (id: string | null) => void;
  readonly opened: (id: string) => void;
  readonly moved: (id: string, to: Point) => void;
  readonly hovered: (hover: Hover | null) => void;
};

export type Graph = {
  readonly cy: Core;
  readonly render: (model: CanvasModel) => void;
  readonly paint: (theme: Theme) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Pans so that the element can be seen, if it cannot. */
  readonly reveal: (id: string) => void;
  readonly destroy: () => void;
};

const ZOOM = { least: 0.15, most: 3, mostFit: 1.5 } as const;
const EDGE = 28;
const NOTHING: CanvasModel = { nodes: [], edges: [], bonds: [] };

/** The one owner of the Cytoscape instance. Models go in, a reader's acts come out. */
export function createGraph(container: HTMLElement, theme: Theme, events: GraphEvents): Graph {
  const cy = cytoscape({
    container,
    style: styleSheet(theme),
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    boxSelectionEnabled: false,
    selectionType: 'single',
    layout: { name: 'preset' },
  });
  let shown = NOTHING;
  listen(cy, events);

  const fit = () => {
    if (cy.nodes().empty()) return;
    cy.fit(undefined, EDGE);
    if (cy.zoom() > ZOOM.mostFit) {
      cy.zoom(ZOOM.mostFit);
      cy.center();
    }
  };

  return {
    cy,
    fit,
    render(model) {
      const fresh = shown.nodes.length === 0 && model.nodes.length > 0;
      const difference = differ(shown, model);
      applyDifference(cy, difference);
      shown = model;
      if (fresh) fit();
      else if (difference.addedNodes.some((node) => !isInside(cy, node.id)))
        glide(cy, { fit: { eles: cy.elements(), padding: EDGE } });
    },
    paint: (next) => void cy.style(styleSheet(next)),
    zoomBy(factor) {
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    reveal(id) {
      const element = cy.getElementById(id);
      if (element.nonempty() && !isInside(cy, id)) glide(cy, { center: { eles: element } });
    },
    destroy: () => cy.destroy(),
  };
}

function listen(cy: Core, events: GraphEvents): void {
  cy.on('tap', (event) => {
    events.selected(event.target === cy ? null : String(event.target.id()));
  });
  cy.on('dbltap', 'node', (event) => events.opened(String(event.target.id())));
  cy.on('dragfree', 'node', (event) => {
    const { x, y } = event.target.position();
    events.moved(String(event.target.id()), { x: Math.round(x), y: Math.round(y) });
  });
  cy.on('mouseover', 'node, edge', (event) => {
    cy.container()?.classList.add('is-over');
    events.hovered({ id: String(event.target.id()), at: event.renderedPosition });
  });
  cy.on('mouseout viewport grab', () => {
    cy.container()?.classList.remove('is-over');
    events.hovered(null);
  });
}

function isInside(cy: Core, id: string): boolean {
  const box = cy.getElementById(id).renderedBoundingBox({});
  return box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height();
}

function glide(cy: Core, options: cytoscape.AnimationOptions): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  cy.stop();
  cy.animate(options, { duration: still ? 0 : 260, easing: 'ease-out' });
}
