import { expect, test } from 'vitest';
import { reads, suite } from './desk.ts';
import { coloursAround, contains, overlap } from './picture.ts';

const { open, server } = suite();

const CASE = 'attempt:usa-via-chn-on-prk-dprk-deployment-2024';

test('opens on the founding case, with every actor and tie of the report and no panel in the way', async () => {
  const desk = await open();
  const { actors, ties } = (
    await server().ask<{ neighbourhood: { actors: { id: string }[]; ties: { id: string }[] } }>(
      '{ neighbourhood(ids: ["state:USA", "official:kurt-campbell", "state:CHN", "state:PRK"], depth: 4, limit: 40) { actors { id } ties { id } } }',
    )
  ).neighbourhood;
  const { nodes, edges } = await desk.picture();
  expect(nodes.map((node) => node.id).toSorted()).toEqual(actors.map((actor) => actor.id).toSorted());
  expect(edges.map((edge) => edge.id).toSorted()).toEqual(ties.map((tie) => tie.id).toSorted());
  await reads(desk.status, /^19 actors 22 ties$/u);
  expect(await desk.panel.count()).toBe(0);
  expect(desk.linked('case')).toBe(CASE);
});

test('says in the headline who acts by whom, through whom, on whom, for what, and how far it went', async () => {
  const desk = await open();
  await reads(desk.headline, 'Leverage attempt · Attempted · 29 October 2024');
  await reads(
    desk.headline,
    'United States → China → North Korea by Kurt Campbell, Daniel Kritenbrink and James O’Brien',
  );
  await reads(desk.headline, 'Limit the deployment of DPRK troops in Russia’s war against Ukraine, or end it.');
});

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
] as const) {
  test(`is laid out and readable at ${width}×${height}`, async () => {
    const desk = await open('/', { viewport: { width, height } });
    const { canvas, nodes } = await desk.picture();
    const pairs = nodes.flatMap((one, index) => nodes.slice(index + 1).map((other) => [one, other] as const));
    expect(pairs.filter(([one, other]) => overlap(one.box, other.box)).map(([a, b]) => `${a.id} ${b.id}`)).toEqual([]);
    expect(nodes.filter((node) => !contains(canvas, node.box)).map((node) => node.id)).toEqual([]);
    expect(nodes.filter((node) => node.font < 11).map((node) => `${node.id}: ${node.font}px`)).toEqual([]);
    expect(nodes.filter((node) => node.label.trim() === '')).toEqual([]);
    expect(canvas.x2 - canvas.x1).toBeGreaterThan(width / 2);
  });
}

test('reads from left to right: who acts, through whom, on whom', async () => {
  const desk = await open();
  const [from, via, to] = await Promise.all(['state:USA', 'state:CHN', 'state:PRK'].map((id) => desk.node(id)));
  const width = (to?.x ?? 0) - (from?.x ?? 0);
  expect(width).toBeGreaterThan(400);
  expect(via?.x).toBeGreaterThan((from?.x ?? 0) + width / 4);
  expect(via?.x).toBeLessThan((to?.x ?? 0) - width / 4);
  expect(Math.abs((from?.y ?? 0) - (to?.y ?? 0))).toBeLessThan(40);
  expect(await desk.marked('edges', 'attempt')).toEqual([
    'tie:chn-kim-jong-un-influence-dprk-deployment',
    'tie:chn-prk-influence-dprk-deployment',
    'tie:usa-chn-influence-dprk-deployment',
  ]);
});

test('is really painted: actors in the colour of actors, ties in the colour of their family', async () => {
  const desk = await open();
  expect(await coloursAround(desk.page, await desk.node('state:UKR'), 4)).toContain('#dbe1ea');
  const strike = await desk.tie('tie:rus-ukr-pressure-new-missile');
  expect(await coloursAround(desk.page, strike, 6)).toContain('#c4500b');
  const trade = await desk.tie('tie:chn-rus-partnership-war-effort');
  expect(await coloursAround(desk.page, trade, 6)).toContain('#08845f');
});

test('follows the window as it grows', async () => {
  const desk = await open();
  const before = await desk.picture();
  await desk.page.setViewportSize({ width: 1920, height: 1080 });
  await desk.atRest();
  const after = await desk.picture();
  expect(after.canvas.x2).toBeGreaterThan(before.canvas.x2);
  const spread = ({ nodes }: typeof after) => Math.max(...nodes.map((n) => n.x)) - Math.min(...nodes.map((n) => n.x));
  expect(spread(after)).toBeGreaterThan(spread(before) * 1.1);
  expect(after.nodes.filter((node) => !contains(after.canvas, node.box))).toEqual([]);
});
