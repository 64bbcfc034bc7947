import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { counts, draws, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open, server } = suite();

/** Holds the requests of an operation back until they are let go. */
async function hold(desk: Desk, operation: string) {
  const held: Route[] = [];
  await desk.page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(operation)) held.push(route);
    else await route.continue();
  });
  return {
    asked: () => expect.poll(() => held.length).toBeGreaterThan(0),
    letGo: async () => {
      await desk.page.unrouteAll();
      // The page may have hung up meanwhile.
      await Promise.all(held.map((route) => route.continue().catch(() => undefined)));
    },
  };
}

test('says that the graph is loading, until it stands', async () => {
  let letGo = async (): Promise<void> => undefined;
  const desk = await open('/', {
    prepare: async (each) => {
      ({ letGo } = await hold(each, 'query Opening'));
    },
    until: (each) => reads(each.page.locator('main'), 'Loading the graph…'),
  });
  await letGo();
  await desk.ready();
  await expect.poll(() => desk.page.locator('main').innerText()).not.toContain('Loading');
});

test('a path search says that it runs, and can be cancelled by button and by key', async () => {
  const desk = await open();
  const paths = await hold(desk, 'query LeveragePathsBetween');
  const find = desk.panel.getByRole('button', { name: 'Find paths' });
  await desk.button('Trace the paths').click();
  await reads(desk.panel, 'Looking for paths…');
  await paths.asked();
  await desk.button('Cancel').click();
  await expect.poll(() => desk.panel.innerText()).not.toContain('Looking for paths');
  await counts(desk.page.getByRole('alert'), 0);
  await find.click();
  await reads(desk.panel, 'Looking for paths…');
  await desk.page.keyboard.press('Escape');
  await expect.poll(() => desk.panel.innerText()).not.toContain('Looking for paths');
  await paths.letGo();
  await counts(desk.paths, 0);
  await find.click();
  await counts(desk.paths.getByRole('option'), 6);
});

test('expanding says that it runs, and can be cancelled', async () => {
  const desk = await open('/?in=state:DEU&at=0.0&pin=0&lang=en', { until: (each) => each.atRest() });
  const neighbours = await hold(desk, 'query Expansion');
  await desk.clickActor('state:DEU');
  await desk.button('Expand').click();
  await reads(desk.page.locator('main'), 'Loading the neighbours of Germany…');
  await neighbours.asked();
  await desk.page.locator('main').getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => desk.page.locator('main').innerText()).not.toContain('Loading');
  await neighbours.letGo();
  await desk.button('Expand').waitFor();
  await draws(desk, 'state:DEU');
});

test('a failed request says what failed and what to do, and Retry recovers it', async () => {
  const desk = await open('/', { failures: true });
  await desk.page.route('**/graphql', (route) => route.abort());
  await desk.clickTie('tie:deu-prk-pressure-dprk-deployment');
  const alert = desk.page.getByRole('alert');
  await reads(alert, /^The evidence of the tie could not be loaded\..* The server did not answer\. /u);
  await desk.page.unrouteAll();
  await alert.getByRole('button', { name: 'Retry' }).click();
  await reads(desk.title, /^Germany will tighten/u);
  await counts(alert, 0);
});

test('the server goes and comes back: what the reader did is kept, and Retry recovers', async () => {
  const desk = await open('/', { failures: true });
  await desk.clickActor('org:nato');
  await desk.button('Hide').click();
  await desk.legend.getByRole('checkbox', { name: /^Planned/u }).click();
  await reads(desk.status, '18 actors');
  const [link, places] = [desk.link, await desk.places()];

  await server().stop();
  try {
    await desk.clickActor('state:RUS');
    await reads(desk.page.getByRole('alert'), 'The details of the actor could not be loaded.');
    await desk.button('Trace the paths').click();
    await reads(desk.page.getByRole('alert'), 'The paths could not be found.');
    await desk.button('Retry').click();
    await reads(desk.page.getByRole('alert'), 'Is it running, and are you online?');
    expect(await desk.places()).toEqual(places);
    await desk.search.fill('China');
    await desk.page.getByText('The search failed. Type again to retry.').waitFor();
  } finally {
    await server().start();
  }
  await desk.button('Retry').click();
  await counts(desk.page.getByRole('alert'), 0);
  await expect.poll(() => desk.paths.getByRole('option').count()).toBeGreaterThan(0);
  // The paths are laid out while they are read.
  await desk.button('Close panel').click();
  await expect.poll(() => desk.places()).toEqual(places);
  await reads(desk.status, '18 actors');
  expect(new URLSearchParams(desk.link.slice(1)).get('mod')).toBe(new URLSearchParams(link.slice(1)).get('mod'));
});

test('a first visit while the server fails says so, and Retry opens the case', async () => {
  const desk = await open('/', {
    failures: true,
    prepare: ({ page }) => page.route('**/graphql', (route) => route.abort()),
    until: ({ page }) => reads(page.getByRole('alert'), 'The opening view could not be loaded.'),
  });
  await desk.page.unrouteAll();
  await desk.button('Retry').click();
  await desk.ready();
});
