import cytoscape from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { createGraph } from '../../../../client/graph/createGraph.ts';
import { readTheme } from '../../../../client/graph/theme.ts';
import { canvasModel } from '../../../../client/graph/viewModel.ts';
import { reducer } from '../../../../client/store/reducer.ts';
import { initialState, type State } from '../../../../client/store/state.ts';
import { NO_DATES } from '../../../../client/store/timeline/dates.ts';
import { EMPTY_VIEW } from '../../../../client/store/view.ts';
import { VOCABULARY } from '../../../client/fixtures.ts';
import type { Graph } from './graph.ts';

/** A picture that can be moved: pixels to the left, a factor about the middle, and to what holds at the end of a year. */
export type Picture = {
  readonly panBy: (pixels: number) => void;
  readonly zoomBy: (factor: number) => void;
  readonly goTo?: (year: number) => void;
};
export type Way = (graph: Graph, container: HTMLElement) => Picture;

const COLOURS = ['#2f6f9f', '#3c8d5a', '#b0413e'];
const colourOf = (family: string) => COLOURS[['INFLUENCE', 'PARTNERSHIP', 'PRESSURE'].indexOf(family)] ?? '#888888';

/** From the state of the desk to the canvas, as the client does it. */
function ours({ actors, ties, positions }: Graph, container: HTMLElement): Picture {
  const start = initialState({ language: 'en' });
  const members = actors.map(({ id }) => id);
  const state = {
    ...start,
    data: {
      ...start.data,
      vocabulary: { language: 'en', value: VOCABULARY },
      actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])),
      ties: Object.fromEntries(ties.map((tie) => [tie.id, tie])),
    },
    view: { ...EMPTY_VIEW, members, positions },
  };
  const nothing = () => undefined;
  const { cy, render, zoomBy } = createGraph(container, readTheme(container), {
    selected: nothing,
    opened: nothing,
    moved: nothing,
    looked: nothing,
    hovered: nothing,
    folded: ({ clusters, actors: folded }) => {
      document.title = `${folded} actors in ${clusters} clusters; ${cy.nodes().length} shapes and ${cy.edges().length} lines drawn`;
    },
  });
  render(canvasModel(state));
  let now: State = state;
  return {
    panBy: (x) => void cy.panBy({ x: -x, y: 0 }),
    zoomBy,
    goTo: (year) => {
      now = reducer(now, { type: 'scrubbed', dates: { ...NO_DATES, asOf: `${year}-12-31` }, held: true });
      render(canvasModel(now));
    },
  };
}

/** Names, colours and arrows, and nothing else of what ours shows. */
function bareCytoscape(graph: Graph, container: HTMLElement, webgl: boolean): Picture {
  const cy = cytoscape({
    container,
    elements: [
      ...graph.actors.map((actor) => ({
        data: { id: actor.id, label: actor.names[0]?.text },
        position: { ...(graph.positions[actor.id] ?? { x: 0, y: 0 }) },
      })),
      ...graph.ties.map((tie) => ({
        data: { id: tie.id, source: tie.source.id, target: tie.target.id, colour: colourOf(tie.family) },
      })),
    ],
    style: [
      { selector: 'node', style: { label: 'data(label)', 'font-size': 13 } },
      {
        selector: 'edge',
        style: {
          'curve-style': 'bezier',
          width: 2,
          'line-color': 'data(colour)',
          'target-arrow-shape': 'triangle',
          'target-arrow-color': 'data(colour)',
        },
      },
    ],
    layout: { name: 'preset', padding: 28 },
    ...(webgl ? { renderer: { name: 'canvas', webgl: true } as never } : {}),
  });
  const middle = { x: cy.width() / 2, y: cy.height() / 2 };
  return {
    panBy: (x) => void cy.panBy({ x: -x, y: 0 }),
    zoomBy: (factor) => void cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle }),
  };
}

function sigma(graph: Graph, container: HTMLElement): Picture {
  const data = new MultiDirectedGraph();
  for (const actor of graph.actors) {
    const { x, y } = graph.positions[actor.id] ?? { x: 0, y: 0 };
    data.addNode(actor.id, { x, y: -y, size: 4, label: actor.names[0]?.text, color: '#5a6b7b' });
  }
  for (const tie of graph.ties) {
    const look = { size: 1, color: colourOf(tie.family), type: 'arrow' };
    data.addEdgeWithKey(tie.id, tie.source.id, tie.target.id, look);
  }
  const renderer = new Sigma(data, container);
  const camera = renderer.getCamera();
  return {
    panBy: (x) => void camera.setState({ x: camera.x + (x / container.clientWidth) * camera.ratio }),
    zoomBy: (factor) => void camera.setState({ ratio: camera.ratio / factor }),
  };
}

export const WAYS: Readonly<Record<string, Way>> = {
  ours,
  'cytoscape, bare': (graph, container) => bareCytoscape(graph, container, false),
  'cytoscape, bare, WebGL': (graph, container) => bareCytoscape(graph, container, true),
  'sigma.js 3': sigma,
};
