import { beforeEach, expect, test } from 'vitest';
import { counts, draws, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open, database, server } = suite();

const views = (desk: Desk) => desk.panel.getByRole('region', { name: 'Saved views' }).getByRole('listitem');
const notes = (desk: Desk) => desk.panel.getByRole('region', { name: 'Notes' });

const HOSTILE = `<img src=x onerror=alert(1)> \u202Eright to left\u202C مرحبا \u200B\u200D 🙂 ${'long'.repeat(130)}`;

beforeEach(async () => {
  await database().write((tx) => tx.run('MATCH (kept:Kept) DELETE kept', {}));
});

async function save(desk: Desk, name: string, description = ''): Promise<void> {
  await desk.page.keyboard.press('Control+s');
  await expect.poll(() => desk.page.evaluate(() => document.activeElement?.matches('[data-save-name]'))).toBe(true);
  await desk.page.keyboard.type(name);
  await desk.panel.getByLabel('Description, if any').fill(description);
  await desk.panel.getByRole('button', { name: 'Save', exact: true }).click();
  await views(desk).filter({ hasText: name }).waitFor();
}

test('a view is saved under a name, opened by somebody else, and taken back by Undo', async () => {
  const desk = await open();
  const all = await desk.actors();
  await desk.clickActor('state:CHN');
  await desk.button('Hide').click();
  await reads(desk.status, '18 actors');
  await save(desk, 'Without Beijing', 'Who is left');
  expect(await desk.panel.getByLabel('Name', { exact: true }).inputValue()).toBe('');

  const other = await open('/', { locale: 'uk-UA', until: (each) => each.atRest() });
  await other.page.getByRole('combobox', { name: 'Мова' }).selectOption('en');
  await draws(other, ...all);
  await other.button('Saved').click();
  await reads(views(other), /^Without Beijing Who is left/u);
  await other.button('Without Beijing').click();
  await draws(other, ...all.filter((id) => id !== 'state:CHN'));
  expect(other.linked('lang')).toBe('en');
  await other.button('Undo: open “Without Beijing”').click();
  await draws(other, ...all);
});

test('a view is renamed, brought up to date, deleted, and saved again', async () => {
  const desk = await open();
  await save(desk, 'First');
  await desk.button('Rename “First”').click();
  await desk.panel.getByLabel('Name', { exact: true }).last().fill('Second');
  await desk.page.keyboard.press('Enter');
  await reads(views(desk), /^Second/u);
  await desk.legend.getByRole('checkbox', { name: /^Pressure/u }).click();
  await desk.button('Update “Second” to what is shown').click();
  await expect
    .poll(async () => (await server().ask<{ savedViews: { link: string }[] }>('{ savedViews { link } }')).savedViews)
    .toMatchObject([{ link: expect.stringContaining('fam=INFLUENCE,PARTNERSHIP') }]);
  await desk.button('Delete “Second”').click();
  await counts(views(desk), 0);
  expect(await desk.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Saved views');
  await desk.panel.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await reads(views(desk), /^Second/u);
});

test('opening a view whose actors are gone says which, each time', async () => {
  const desk = await open();
  await server().ask('mutation { saveView(name: "Old", link: "in=state:CHN,state:SUN&at=0.0,1.1") { id } }');
  await desk.button('Saved').click();
  for (const _ of [1, 2]) {
    await desk.button('Old').click();
    await draws(desk, 'state:CHN');
    await reads(desk.page.locator('.banners'), 'state:SUN');
    await desk.page.locator('.banners').getByRole('button', { name: 'Dismiss' }).click();
    await desk.button(/^Undo: open “Old”/u).click();
    await reads(desk.status, '19 actors');
  }
});

test('somebody else’s change is not written over unseen', async () => {
  const desk = await open();
  await save(desk, 'Shared');
  const { savedViews } = await server().ask<{ savedViews: { id: string }[] }>('{ savedViews { id } }');
  await server().ask('mutation ($id: ID!) { updateView(id: $id, revision: 1, name: "Theirs") { id } }', savedViews[0]);
  await desk.button('Update “Shared” to what is shown').click();
  await reads(views(desk), /^Theirs .* Somebody else has changed it meanwhile\./u);
  await desk.button('Update “Theirs” to what is shown').click();
  await counts(desk.panel.getByRole('alert'), 0);
});

test('notes on an actor and a tie are written, marked, edited, deleted and taken back', async () => {
  const desk = await open();
  await desk.clickActor('state:CHN');
  await notes(desk).getByLabel('Add a note').fill(HOSTILE);
  await notes(desk).getByRole('button', { name: 'Save note' }).click();
  await reads(notes(desk).getByRole('listitem'), '<img src=x onerror=alert(1)>');
  await counts(desk.page.locator('img'), 0);
  await expect.poll(async () => (await desk.node('state:CHN')).label).toBe('China ✎');
  const { overflow } = await desk.panel.evaluate((panel) => ({ overflow: panel.scrollWidth - panel.clientWidth }));
  expect(overflow).toBe(0);

  await notes(desk).getByRole('button', { name: 'Edit note' }).click();
  await notes(desk).getByLabel('Edit note').fill('Shorter');
  await desk.page.keyboard.press('Control+Enter');
  await reads(notes(desk).getByRole('listitem'), /^Shorter/u);
  await notes(desk).getByRole('button', { name: 'Delete note' }).click();
  await counts(notes(desk).getByRole('listitem'), 0);
  await expect.poll(async () => (await desk.node('state:CHN')).label).toBe('China');
  await notes(desk).getByRole('button', { name: 'Undo' }).click();
  await reads(notes(desk).getByRole('listitem'), /^Shorter/u);

  await desk.clickTie('tie:chn-prk-influence-dprk-deployment');
  await notes(desk).getByLabel('Add a note').fill('Read ¶8 again');
  await desk.page.keyboard.press('Control+Enter');
  await reads(notes(desk).getByRole('listitem'), /^Read ¶8 again/u);
  await desk.page.keyboard.press('Escape');
  await desk.page.keyboard.press('Escape');
  await desk.canvas.focus();
  await desk.page.keyboard.press('l');
  await counts(desk.page.getByRole('row').filter({ hasText: '1 note' }), 2);
});

test('what was typed outlasts a failure and a closed panel', async () => {
  const desk = await open('/', { failures: true });
  await desk.clickActor('state:CHN');
  await desk.page.route('**/graphql', (route) => route.abort());
  await notes(desk).getByLabel('Add a note').fill('Not lost');
  await notes(desk).getByRole('button', { name: 'Save note' }).click();
  await reads(notes(desk).getByRole('alert'), 'What you typed is kept');
  await desk.button('Close panel').click();
  await desk.page.unroute('**/graphql');
  await desk.clickActor('state:CHN');
  expect(await notes(desk).getByLabel('Add a note').inputValue()).toBe('Not lost');
  await notes(desk).getByRole('button', { name: 'Save note' }).click();
  await reads(notes(desk).getByRole('listitem'), /^Not lost/u);
});
