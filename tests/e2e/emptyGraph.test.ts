import { test } from 'vitest';
import { applySeeds } from '../../server/seeds/apply.ts';
import { withFoundingSeeds } from '../server/graphql/foundingGraph.ts';
import { counts, draws, reads, suite } from './desk.ts';

const { open, database } = suite('empty');

// Applying the seeds to a database that has only just started takes most of the time.
test(
  'an empty graph says so and what to do, and opens the case once they are applied',
  { timeout: 180_000 },
  async () => {
    const desk = await open('/', { until: (each) => each.button('Look again').waitFor() });
    await reads(desk.page.locator('main'), 'The graph is empty');
    await reads(desk.page.locator('main'), 'No seed has been applied. Apply the seeds, then look again: npm start');
    await desk.search.fill('China');
    await desk.page.getByText('No actor matches “China”.').waitFor();
    await desk.page.keyboard.press('Escape');
    await withFoundingSeeds((seeds) => applySeeds(database(), seeds));
    await desk.button('Look again').click();
    await desk.ready();
    await reads(desk.status, /^19 actors 22 ties$/u);
  },
);

test('a view that everything was hidden from says so, and goes back to the case', async () => {
  const desk = await open('/?in=state:DEU&at=0.0&sel=state:DEU&lang=en', { until: (each) => each.panel.waitFor() });
  await desk.button('Hide').click();
  await reads(desk.page.locator('main'), 'Nothing is on the canvas');
  await desk.button('Open the first case').click();
  await desk.ready();
});

test('a graph with actors but without a leverage attempt says that there is no case to open on', async () => {
  await database().write((tx) => tx.run('MATCH (attempt:LeverageAttempt) DETACH DELETE attempt', {}));
  const desk = await open('/', { until: (each) => each.button('Look again').waitFor() });
  await reads(desk.page.locator('main'), 'No leverage attempt in the graph');
  await desk.search.fill('Germany');
  await desk.options.first().click();
  await reads(desk.title, 'Germany');
  await counts(desk.button('Look again'), 0);
  await draws(desk, 'state:DEU');
});
