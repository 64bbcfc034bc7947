import { expect, test } from 'vitest';
import { README } from '../support/readme.ts';
import { counts, reads, suite } from './desk.ts';

const { open } = suite();

/** What the tour promises, step by step; a step that is added or reworded must be taken here. */
const TOUR = /## Five minutes as an analyst\n([\s\S]*?)\n## /u.exec(README)?.[1] ?? '';
const SAYS = [
  /^1\. Open .* The headline states the demand, its status and its date\.$/mu,
  /^2\. Click the line from China to North Korea that is drawn as possible\./mu,
  /^3\. Click the contested line from the Korean People's Army to Ukraine/mu,
  /^4\. Press `\/` and type `КНДР` or `North Korea`.* starred .* `Choose what to expand` loads only those that you tick\./mu,
  /^5\. Press `p`, choose United States and North Korea, and find the paths\./mu,
  /^6\. Use the legend as a filter.* `t` opens the timeline under the canvas: click it for a day, drag for a period, move either with `\[` and `\]` or play it\. `g` arranges the actors/mu,
  /^7\. Click with Shift, .* to select several actors: .* Take any act back with Ctrl\+Z and do it again with Ctrl\+Shift\+Z; `h` lists every step/mu,
  /^8\. Press Ctrl\+S and give the view a name: .* Each actor and tie has notes, marked ✎ on the canvas\.$/mu,
  /^9\. Under `Saved`, begin a story, .* `Present` tells it full screen: .* The address leads to the step\.$/mu,
  /^10\. Copy the address bar: the link restores the view\. Press `l` .* Ctrl\+K for any act .* and `\?` .* `Export` writes the picture \(PNG, SVG\) or the data .*; Ctrl\+P prints/mu,
];

test('the README’s tour of an analyst can be taken step by step', async () => {
  for (const [index, says] of SAYS.entries()) expect(TOUR, `step ${index + 1}`).toMatch(says);
  expect(TOUR.match(/^\d+\. /gmu)).toHaveLength(SAYS.length);

  // 1. It opens on the documented attempt.
  const desk = await open();
  await reads(desk.headline, 'Attempted · 29 October 2024');
  await reads(
    desk.headline,
    'United States → China → North Korea by Kurt Campbell, Daniel Kritenbrink and James O’Brien',
  );
  await reads(desk.headline, 'Limit the deployment');

  // 2. A tie that is drawn as possible.
  await desk.clickTie('tie:chn-prk-influence-dprk-deployment');
  await reads(desk.panel, 'Influence · Possible');
  await reads(desk.panel, 'China → North Korea');
  await reads(desk.panel, 'reported by The New York Times');
  await counts(desk.panel.getByText('¶8', { exact: true }), 1);
  await reads(desk.panel, 'Strength unknown');

  // 3. The contested tie.
  await desk.clickTie('tie:korean-peoples-army-ukr-pressure-dprk-deployment');
  await reads(desk.panel.locator('.side.for'), /Donetsk.*¶12/u);
  await reads(desk.panel.locator('.side.against'), /Kursk.*¶15/u);

  // 4. Search in both languages, and near spellings.
  for (const name of ['КНДР', 'North Korea', 'Nort Korea']) {
    await desk.canvas.focus();
    await desk.page.keyboard.press('/');
    await desk.page.keyboard.type(name);
    await reads(desk.options.first(), /^North Korea State/u);
    await desk.search.fill('');
  }
  await desk.search.fill('official: kim');
  await reads(desk.options.first(), /^Kim Jong Un Official/u);
  await desk.search.fill('');
  await desk.page.keyboard.press('Escape');

  await desk.clickActor('state:DEU');
  await desk.button('Star Germany').click();
  await desk.canvas.focus();
  await desk.page.keyboard.press('Delete');
  await desk.page.keyboard.press('/');
  await reads(desk.options.first(), /^Germany State · starred$/u);
  await desk.page.keyboard.press('Escape');
  await desk.clickActor('state:PRK');
  await desk.panel.getByText('Choose what to expand: 1 hidden neighbour').click();
  await desk.button('Expand 1 of 1').click();
  await reads(desk.status, '19 actors');
  await desk.page.keyboard.press('Escape');

  // 5. Paths.
  await desk.canvas.focus();
  await desk.page.keyboard.press('p');
  for (const [field, name] of [
    ['From', 'United States'],
    ['To', 'North Korea'],
  ] as const) {
    await desk.panel.getByRole('combobox', { name: field }).fill(name);
    await desk.options.filter({ hasText: name }).first().click();
  }
  await desk.panel.getByRole('button', { name: 'Find paths' }).click();
  await reads(desk.paths.getByRole('option').first(), /^Documented/u);
  await desk.page.keyboard.press('ArrowRight');
  await reads(desk.announcer, 'Path 1 of 6: United States → China → North Korea. Hop 2 of 2.');
  await reads(desk.panel, 'China may signal to the DPRK’s leader');
  await reads(desk.panel, 'No statement in the graph denies it.');
  await desk.page.keyboard.press('ArrowDown');
  await reads(desk.announcer, 'Path 2 of 6');
  await desk.page.keyboard.press('v');
  await expect.poll(() => desk.linked('lay')).not.toBeNull();
  for (const name of ['Compare two dates', 'Why this order']) await counts(desk.panel.getByText(name), 1);
  await counts(desk.panel.getByRole('button', { name: 'Copy with citations' }), 1);

  // 6. The legend is a filter.
  for (const [name, shown] of [
    [/^Partnership/u, 15],
    [/^Diplomatic/u, 9],
    [/^Possible/u, 20],
  ] as const) {
    await desk.legend.getByRole('checkbox', { name }).click();
    await reads(desk.status, `${shown} of 22 ties shown`);
    await desk.status.getByRole('button', { name: 'Clear the filter' }).click();
    await reads(desk.status, '22 ties');
  }
  await desk.legend.getByLabel('Width of lines').selectOption('Independent origins');
  await expect.poll(() => desk.linked('width')).toBe('origins');
  await desk.typeDay(desk.legend, 'Holds on', '2024-11-24');
  await reads(desk.status, '19 of 22 ties shown');
  await desk.page.getByRole('heading', { level: 1 }).click();
  await desk.page.keyboard.press('t');
  const timeline = desk.page.getByRole('region', { name: 'Timeline', exact: true });
  await reads(timeline, 'Holds on 24 November 2024');
  await timeline.getByRole('group', { name: 'Ties by time' }).click();
  await reads(timeline, 'Holds on 16 October 2024');
  await desk.page.keyboard.press(']');
  await reads(timeline, 'Holds on 17 October 2024');
  await timeline.getByRole('button', { name: 'Play time' }).click();
  await reads(timeline, 'Holds on 19 October 2024');
  await timeline.getByRole('button', { name: 'Pause time' }).click();
  await desk.typeDay(desk.legend, 'Holds on', '2024-11-24');
  await reads(desk.status, '19 of 22 ties shown');
  await timeline.getByRole('button', { name: 'Close the timeline' }).click();

  await desk.canvas.focus();
  await desk.page.keyboard.press('g');
  for (const name of ['By nearness', 'Left to right', 'In rings', 'As on a map']) {
    await desk.page.getByRole('menuitemradio', { name }).waitFor();
  }
  await desk.page.getByRole('menuitemradio', { name: 'By time' }).click();
  await expect.poll(() => desk.linked('by')).toBe('timeline');
  await desk.canvas.focus();
  await desk.page.keyboard.press('Control+z');
  await expect.poll(() => desk.linked('by')).toBeNull();
  for (let time = 0; time < 3; time += 1) await desk.button('Zoom in').click();
  const map = desk.page.locator('.minimap');
  await map.waitFor();
  await desk.canvas.focus();
  await desk.page.keyboard.press('m');
  await counts(map, 0);
  await desk.page.keyboard.press('m');
  await map.waitFor();
  await desk.page.keyboard.press('f');
  await counts(map, 0);

  // 7. Several actors are selected; acts are taken back, done again, and listed.
  await desk.canvas.focus();
  await desk.page.keyboard.press('Space');
  const bar = desk.page.getByRole('toolbar', { name: 'Acts on the selected actors' });
  await reads(bar, /^1 actor selected/u);
  await desk.page.keyboard.press('Control+a');
  await reads(bar, /^19 actors selected/u);
  for (const name of ['Hide', 'Keep only these', 'Expand']) await counts(bar.getByRole('button', { name }), 1);
  await desk.page.keyboard.press('x');
  await bar.getByRole('button', { name: 'Unpin' }).waitFor();
  await desk.page.keyboard.press('Control+z');
  await bar.getByRole('button', { name: 'Deselect' }).click();
  await desk.canvas.focus();
  await desk.page.keyboard.press('Control+z');
  await reads(desk.status, '22 ties');
  await desk.page.keyboard.press('Control+Shift+z');
  await reads(desk.status, '19 of 22 ties shown');
  await desk.page.keyboard.press('h');
  await reads(desk.page.getByRole('listbox', { name: 'Steps of this visit' }), 'now');
  await desk.page.keyboard.press('Escape');

  // 8. A saved view, and a note.
  await desk.page.keyboard.press('Control+s');
  await desk.panel.getByLabel('Name', { exact: true }).fill('My view');
  await desk.page.keyboard.press('Enter');
  await desk.button('My view').waitFor();
  await desk.clickActor('state:CHN');
  await desk.panel.getByLabel('Add a note').fill('Ask again');
  await desk.panel.getByRole('button', { name: 'Save note' }).click();
  await expect.poll(async () => (await desk.node('state:CHN')).label).toBe('China ✎');
  await desk.panel.getByRole('button', { name: 'Delete note' }).click();
  await expect.poll(async () => (await desk.node('state:CHN')).label).toBe('China');

  // 9. A story.
  await desk.button('Saved').click();
  await desk.panel.getByLabel('Name of a new story').fill('My story');
  await desk.page.keyboard.press('Enter');
  for (const words of ['First', 'Second']) {
    await desk.panel.getByLabel('Add what is shown as a step: what to say about it').fill(words);
    await desk.button('Add step').click();
    await reads(desk.panel.locator('.steps > li').last(), words);
  }
  await desk.button('Present “My story”').click();
  const presenter = desk.page.getByRole('complementary', { name: 'Story' });
  await reads(presenter, '1 of 2 First');
  await desk.page.keyboard.press('End');
  await reads(presenter, '2 of 2 Second');
  await expect.poll(() => desk.linked('step')).toBe('2');
  await desk.page.keyboard.press('Escape');
  await counts(presenter, 0);

  // 10. The link, the list and the keys.
  const copy = await open(desk.link, { until: (each) => each.atRest() });
  await reads(copy.status, '19 of 22 ties shown');
  await copy.canvas.focus();
  await copy.page.keyboard.press('l');
  await copy.page.getByRole('region', { name: 'Actors and ties as tables' }).waitFor();
  await copy.page.keyboard.press('Control+k');
  await copy.page.keyboard.type('canvas');
  await copy.page.getByRole('menuitem', { name: 'Show as canvas' }).waitFor();
  await copy.page.keyboard.press('Enter');
  await copy.canvas.waitFor();
  await copy.page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    copy.page.waitForEvent('download'),
    copy.page.getByRole('menuitem', { name: /GraphML/u }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.graphml$/u);
  await copy.page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await copy.canvas.focus();
  await copy.page.keyboard.press('Control+p');
  await copy.page.locator('body[data-printed]').waitFor();
  await counts(copy.page.locator('.print-sheet tbody tr'), 19);
  await copy.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await copy.canvas.focus();
  await copy.page.keyboard.press('?');
  await reads(copy.page.getByRole('dialog'), 'Keyboard shortcuts');
});
