import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxAround } from '../../../client/graph/box.ts';
import { fold } from '../../../client/graph/folding/fold.ts';
import type { Fold } from '../../../client/graph/folding/picture.ts';
import type { CanvasModel, EdgeView, NodeView } from '../../../client/graph/viewModel.ts';

/** One after another on lines of 40, as far apart as a layout sets them. */
function grid(count: number): readonly NodeView[] {
  return Array.from({ length: count }, (_, index) =>
    node(`n${index}`, 110 * (index % 40), 110 * Math.floor(index / 40)),
  );
}

function node(id: string, x: number, y: number, classes = ''): NodeView {
  return { id, label: `Name of ${id}`, x, y, kind: 0, size: 34, classes };
}

function edge(id: string, source: string, target: string, classes = ''): EdgeView {
  return {
    id,
    source,
    target,
    family: 0,
    modality: 0,
    colour: 0,
    strength: null,
    both: false,
    bend: 0,
    mark: '',
    classes,
  };
}

function model(nodes: readonly NodeView[], edges: readonly EdgeView[] = []): CanvasModel {
  return { nodes, edges, bonds: [] };
}

/** As many actors as are drawn or counted. */
function actorsIn({ picture, contents }: Fold): number {
  return picture.clusters.reduce((sum, { id }) => sum + (contents.get(id)?.actors.length ?? 0), picture.nodes.length);
}

function tiesIn({ picture, contents }: Fold): number {
  return [...picture.clusters, ...picture.bundles].reduce(
    (sum, { id }) => sum + (contents.get(id)?.ties ?? 0),
    picture.edges.length,
  );
}

const everything = (nodes: readonly NodeView[]) => boxAround(nodes);

it('up to 300 actors are drawn as they are', () => {
  const few = model(grid(300));
  expect(fold(few, everything(few.nodes), 0.01).picture).toMatchObject({ ...few, clusters: [], bundles: [] });
});

it('no actor and no tie is left out, wherever the reader looks', () => {
  const place = fc.tuple(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: -4000, max: 4000 }));
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 301, maxLength: 500 }),
      fc.array(fc.tuple(fc.nat(300), fc.nat(300)), { maxLength: 550 }),
      place,
      fc.double({ min: 0.05, max: 3, noNaN: true }),
      (places, ties, [x1, y1], zoom) => {
        const nodes = places.map(([x, y], index) => node(`n${index}`, x, y));
        const edges = ties.map(([one, other], index) => edge(`e${index}`, `n${one}`, `n${other}`));
        const seen = { x1, y1, x2: x1 + 1000 / zoom, y2: y1 + 700 / zoom };
        const folded = fold(model(nodes, edges), seen, zoom);
        expect(actorsIn(folded)).toBe(nodes.length);
        expect(tiesIn(folded) + folded.hairlines.length).toBe(edges.length);
        const drawn = new Set([...folded.picture.nodes, ...folded.picture.clusters].map(({ id }) => id));
        for (const { source, target } of [...folded.picture.edges, ...folded.picture.bundles]) {
          expect([drawn.has(source), drawn.has(target)]).toEqual([true, true]);
        }
      },
    ),
  );
});

it('what is zoomed in on comes apart, and the rest stays folded', () => {
  const nodes = grid(2000);
  const far = fold(model(nodes), everything(nodes), 0.2);
  expect(far.folded).toBeGreaterThan(1900);
  expect(far.clusters).toBe(far.picture.clusters.length);
  const near = fold(model(nodes), { x1: 0, y1: 0, x2: 700, y2: 500 }, 1.5);
  expect([near.clusters, near.folded]).toEqual([0, 0]);
  expect(near.picture.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['n0', 'n1', 'n41', 'n125']));
  expect(actorsIn(near)).toBe(2000);
});

it('what stands out is drawn by itself, with the ends of its tie, and is named', () => {
  const nodes = grid(2000).map((each) => (each.id === 'n777' ? { ...each, classes: 'selected' } : each));
  const edges = [edge('chosen', 'n5', 'n900', 'hop'), edge('other', 'n6', 'n901')];
  const { picture } = fold(model(nodes, edges), everything(nodes), 0.2);
  const alone = new Map(picture.nodes.map(({ id, label }) => [id, label]));
  expect([...alone.keys()]).toEqual(expect.arrayContaining(['n777', 'n5', 'n900']));
  expect(alone.has('n6')).toBe(false);
  expect(alone.get('n777')).toBe('Name of n777');
  expect(picture.edges.map(({ id }) => id)).toEqual(['chosen']);
});

it('a cluster is named after the actor with the most ties, and says how many it holds', () => {
  const nodes = grid(400);
  const edges = [edge('one', 'n7', 'n399'), edge('two', 'n7', 'n398')];
  const { picture, contents } = fold(model(nodes, edges), everything(nodes), 0.01);
  const cluster = picture.clusters.find(({ id }) => id === 'cluster:n7');
  expect(contents.get('cluster:n7')?.actors.length).toBeGreaterThan(1);
  expect(cluster?.label).toBe(`Name of n7 +${(contents.get('cluster:n7')?.actors.length ?? 0) - 1}`);
});

it('an actor more leaves the other clusters as they are', () => {
  const nodes = grid(600);
  const clusters = (all: readonly NodeView[]) => fold(model(all), everything(nodes), 0.1).picture.clusters;
  const before = clusters(nodes);
  const after = clusters([...nodes, node('new', 10, 10)]);
  const changed = after.filter(
    ({ id, x, y, size }) => !before.some((was) => was.id === id && was.x === x && was.y === y && was.size === size),
  );
  expect(changed).toHaveLength(1);
});

it('clusters are as quiet as the loudest of their members', () => {
  const faded = grid(400).map((each) => ({ ...each, classes: 'faded' }));
  const loud = faded.map((each) => (each.id === 'n0' ? { ...each, classes: '' } : each));
  const quiet = (nodes: readonly NodeView[]) =>
    fold(model(nodes), everything(nodes), 0.01).picture.clusters.filter(({ classes }) => classes.includes('faded'))
      .length;
  const all = fold(model(faded), everything(faded), 0.01).picture.clusters.length;
  expect([quiet(faded), quiet(loud)]).toEqual([all, all - 1]);
});

it('the colour of a bundle is that of its ties, and none when they differ', () => {
  const nodes = grid(400);
  const edges = [edge('a', 'n0', 'n399'), { ...edge('b', 'n0', 'n399'), colour: 2 }, edge('c', 'n12', 'n399')];
  const colours = (ties: readonly EdgeView[]) =>
    fold(model(nodes, ties), everything(nodes), 0.05).picture.bundles.map(({ colour }) => colour);
  expect(colours(edges).toSorted()).toEqual([-1, 0]);
});
