import { beforeEach, expect, test } from 'vitest';
import { counts, draws, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open, database, server } = suite();

const stories = (desk: Desk) => desk.panel.getByRole('region', { name: 'Stories' });
const presenter = (desk: Desk) => desk.page.getByRole('complementary', { name: 'Story' });

beforeEach(async () => {
  await database().write((tx) => tx.run('MATCH (kept:Kept) DELETE kept', {}));
});

/** A story of three steps, each of one state more. */
async function written(): Promise<string> {
  const { createStory } = await server().ask<{ createStory: { id: string } }>(
    'mutation { createStory(name: "Leverage") { id } }',
  );
  const links = [
    'in=state:USA&at=0.0',
    'in=state:USA,state:CHN&at=0.0,5k.0',
    'in=state:USA,state:CHN,state:PRK&at=0.0,5k.0,b4.0',
  ];
  for (const [index, link] of links.entries()) {
    await server().ask(
      `mutation ($story: ID!, $revision: Int!, $text: String!, $link: String!) {
        addStoryStep(story: $story, revision: $revision, text: $text, link: $link) { id } }`,
      { story: createStory.id, revision: index + 1, text: `Step ${index + 1} <b>inert</b>`, link },
    );
  }
  return createStory.id;
}

test('a story is put together: steps are added from the view, reordered, edited and deleted', async () => {
  const desk = await open('/?in=state:DEU&at=0.0&pin=0&panel=kept&lang=en', { until: (each) => each.atRest() });
  await stories(desk).getByLabel('Name of a new story').fill('Mine');
  await desk.page.keyboard.press('Enter');
  const field = stories(desk).getByLabel('Add what is shown as a step: what to say about it');
  const steps = stories(desk).locator('.steps > li');
  await field.fill('Germany alone');
  await desk.page.keyboard.press('Control+Enter');
  await counts(steps, 1);
  await desk.search.fill('Ukraine');
  await desk.options.first().click();
  await draws(desk, 'state:DEU', 'state:UKR');
  await desk.button('Saved').click();
  await desk.button('Mine').click();
  await field.fill('With Ukraine');
  await desk.page.keyboard.press('Control+Enter');
  await counts(steps, 2);
  await desk.button('Move step 2 up').click();
  await reads(steps.nth(0), 'With Ukraine');
  await desk.button('Edit the text of step 2').click();
  await stories(desk).getByRole('textbox', { name: 'Edit the text of step 2' }).fill('Germany');
  await desk.page.keyboard.press('Control+Enter');
  await reads(steps.nth(1), /^Germany$/u);
  await desk.button('Delete step 1').click();
  await counts(steps, 1);
  await desk.button('Delete “Mine”').click();
  await counts(steps, 0);
  await stories(desk).getByRole('button', { name: 'Undo' }).click();
  await desk.button('Mine').click();
  await reads(steps, 'Germany');
});

test('it is presented by keys, beside the canvas, and left where it began by Undo', async () => {
  await written();
  const desk = await open();
  const all = await desk.actors();
  await desk.button('Saved').click();
  await desk.button('Present “Leverage”').click();
  await reads(presenter(desk), /1 of 3 Step 1 <b>inert<\/b>/u);
  await draws(desk, 'state:USA');
  for (const chrome of [desk.legend, desk.headline, desk.panel, desk.search]) await counts(chrome, 0);
  await desk.page.keyboard.press('ArrowRight');
  await reads(presenter(desk), '2 of 3');
  await draws(desk, 'state:CHN', 'state:USA');
  await desk.page.keyboard.press('End');
  await reads(presenter(desk), '3 of 3');
  await desk.page.keyboard.press('ArrowRight');
  await reads(presenter(desk), '3 of 3');
  await desk.canvas.focus();
  await desk.page.keyboard.press('ArrowLeft');
  await reads(presenter(desk), '2 of 3');
  await desk.page.keyboard.press('p');
  await counts(desk.panel, 0);
  await desk.page.keyboard.press('Home');
  await reads(presenter(desk), '1 of 3');
  await desk.page.keyboard.press('Escape');
  await counts(presenter(desk), 0);
  await desk.button('Undo: present “Leverage”').click();
  await draws(desk, ...all);
});

test('a link leads to a step, also without its view, and says when the story is gone', async () => {
  const id = await written();
  const desk = await open(`/?story=${id}&step=2&lang=en`, { until: (each) => presenter(each).waitFor() });
  await draws(desk, 'state:CHN', 'state:USA');
  await reads(presenter(desk), '2 of 3');
  await desk.page.keyboard.press('ArrowRight');
  await draws(desk, 'state:CHN', 'state:PRK', 'state:USA');
  await expect.poll(() => desk.linked('step')).toBe('3');
  const copy = await open(desk.link, { until: (each) => presenter(each).waitFor() });
  await reads(presenter(copy), '3 of 3 Step 3');
  await server().ask('mutation ($id: ID!) { deleteStory(id: $id, revision: 4) { id } }', { id });
  const late = await open(desk.link, { until: (each) => presenter(each).waitFor() });
  await reads(presenter(late), 'The story is not there any more.');
  await draws(late, 'state:CHN', 'state:PRK', 'state:USA');
});
