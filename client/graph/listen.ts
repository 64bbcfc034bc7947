import type { Core } from 'cytoscape';
import type { Camera } from '../store/camera.ts';
import type { Point, Points } from '../store/model.ts';
import type { Contents } from './folding/picture.ts';

export type Hover = {
  readonly id: string;
  readonly at: Point;
  /** Towards the middle of the canvas, where there is room. */
  readonly leftward: boolean;
  readonly upward: boolean;
  /** Of a cluster of actors or a bundle of ties; null for an actor or a tie. */
  readonly contents: Contents | null;
};

/** How much of what is on the screen is folded. */
export type Folded = { readonly clusters: number; readonly actors: number };

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
  readonly folded: (folded: Folded) => void;
};

/** Tells of what the reader does with what is drawn; `contentsOf` knows what is folded. */
export function listen(cy: Core, events: GraphEvents, contentsOf: (id: string) => Contents | null): void {
  cy.on('tap', (event) => {
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    const more = events.toggled !== undefined && (shiftKey || ctrlKey || metaKey);
    const id = event.target === cy ? null : String(event.target.id());
    if (id !== null && contentsOf(id) !== null) return;
    if (!more) events.selected(id);
    else if (id !== null && event.target.isNode()) events.toggled?.(id);
  });
  const framed = together<readonly string[]>((all) => events.framed?.(all.flat()));
  cy.on('box', 'node', (event) => {
    const id = String(event.target.id());
    framed(contentsOf(id)?.actors ?? [id]);
  });
  // Cytoscape drags what it holds for selected together with the actor under the pointer.
  cy.on('mouseover', 'node', (event) => {
    cy.nodes(':selected').unselect();
    if (event.target.hasClass('selected')) cy.nodes('.selected').select();
  });
  const moved = together<[string, Point]>((all) => events.moved(Object.fromEntries(all)));
  cy.on('dbltap', 'node[kind]', (event) => events.opened(String(event.target.id())));
  cy.on('dragfree', 'node[kind]', (event) => {
    const { x, y } = event.target.position();
    moved([String(event.target.id()), { x: Math.round(x), y: Math.round(y) }]);
  });
  cy.on('mouseover', 'node, edge', (event) => {
    cy.container()?.classList.add('is-over');
    const id = String(event.target.id());
    const at = event.renderedPosition;
    const [leftward, upward] = [at.x > cy.width() / 2, at.y > cy.height() / 2];
    events.hovered({ id, at, leftward, upward, contents: contentsOf(id) });
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
