import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { ConsolePage } from './consolePage.ts';
import { reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open, database } = suite();

beforeEach(async () => {
  await database().write((tx) => tx.run('MATCH (kept:Kept) DELETE kept', {}));
});

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe-core calls serious or critical, each with the elements. */
async function faults(desk: Desk): Promise<string[]> {
  await desk.page.addScriptTag({ path: AXE }).catch(async () => {
    throw new Error('axe-core could not be injected');
  });
  const { violations } = await desk.page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

async function consoleWithRows(desk: Desk): Promise<ConsolePage> {
  const console = new ConsolePage(desk);
  await console.open();
  await console.run(
    "MATCH (a:State {id: 'state:CHN'})-[t]->(b:State {id: 'state:PRK'}) RETURN a, t, b, [a, 1] AS list",
  );
  return console;
}

const STATES: Readonly<Record<string, (desk: Desk) => Promise<unknown>>> = {
  'the opening view': (desk) => desk.ready(),
  'an actor': async (desk) => {
    await desk.clickActor('state:CHN');
    await reads(desk.panel, 'Offices and holders');
  },
  'a contested tie': async (desk) => {
    await desk.clickTie('tie:korean-peoples-army-ukr-pressure-dprk-deployment');
    await reads(desk.panel, '¶15');
  },
  paths: async (desk) => {
    await desk.button('Trace the paths').click();
    await reads(desk.panel, '¶7');
  },
  'paths compared and explained': async (desk) => {
    await desk.button('Trace the paths').click();
    await desk.panel.getByText('Why this order').click();
    await desk.panel.getByLabel('Compare with').selectOption({ index: 4 });
    await desk.panel.getByText('Compare two dates').click();
    await desk.typeDay(desk.panel, 'and on', '2024-10-01');
    await reads(desk.panel, 'Lost (3)');
    await desk.button('Add via').click();
    await desk.button('Add avoid').click();
    await desk.choose('Via, in this order', 'China');
    await desk.choose('Via, in this order', 'Russia');
    await desk.button('Pick on the canvas: Avoid').click();
  },
  'the timeline': async (desk) => {
    await desk.page.keyboard.press('t');
    await desk.page.getByRole('slider', { name: 'Holds on' }).press('Home');
    await reads(desk.status, '18 of 22 ties shown');
  },
  'the list': async (desk) => {
    await desk.page.keyboard.press('l');
    await desk.page.getByRole('grid').first().waitFor();
  },
  'groups of neighbours, and what to expand': async (desk) => {
    await desk.page.goto(
      `${desk.page.url().replace(/\?.*/u, '')}?in=state:CHN&at=0.0&fold=OFFICIAL~~0,STATE~INFLUENCE~0`,
    );
    await desk.atRest();
    await desk.clickActor('state:CHN');
    await desk.panel.getByText('Choose what to expand').click();
    expect(await faults(desk)).toEqual([]);
    await desk.clickActor('group:OFFICIAL~~state:CHN');
    await reads(desk.title, 'China: Official');
    expect(await faults(desk)).toEqual([]);
    await desk.page.keyboard.press('l');
    await desk.page.getByRole('grid', { name: 'Groups of neighbours' }).waitFor();
  },
  'several actors selected': async (desk) => {
    await desk.clickActor('state:CHN');
    await desk.page.keyboard.press('Control+a');
    await reads(desk.title, '19 actors selected');
  },
  'the list with several actors selected': async (desk) => {
    await desk.page.keyboard.press('l');
    await desk.page.keyboard.press('Control+a');
    await desk.page.getByRole('toolbar').waitFor();
  },
  'the history': async (desk) => {
    await desk.clickActor('state:CHN');
    await desk.button('Hide').click();
    await desk.button('Undo: hide China').click();
    await desk.button('History').click();
    await desk.page.getByRole('option', { name: /hide China/u }).waitFor();
  },
  'the arrangements': async (desk) => {
    await desk.button('Arrange').click();
    await desk.page.getByRole('menuitemradio', { name: 'In rings' }).click();
    await reads(desk.page.locator('.layers-caption'), 'Arranged in rings');
    await desk.button('Arrange').click();
    await desk.page.getByRole('menuitemradio', { name: 'In rings' }).waitFor();
  },
  'the help sheet': async (desk) => {
    await desk.page.keyboard.press('?');
    await desk.page.getByRole('dialog').waitFor();
  },
  'what is saved, and notes': async (desk) => {
    await desk.page.keyboard.press('Control+s');
    await desk.panel.getByLabel('Name', { exact: true }).fill('A view');
    await desk.page.keyboard.press('Enter');
    await desk.button('Rename “A view”').first().click();
    expect(await faults(desk)).toEqual([]);
    await desk.clickActor('state:CHN');
    await desk.panel.getByLabel('Add a note').fill('Ask again');
    await desk.page.keyboard.press('Control+Enter');
    await desk.panel.getByRole('button', { name: 'Edit note' }).first().click();
  },
  'a story that is put together': async (desk) => {
    await desk.button('Saved').click();
    await desk.panel.getByLabel('Name of a new story').fill('A story');
    await desk.page.keyboard.press('Enter');
    await desk.panel.getByLabel('Add what is shown as a step: what to say about it').last().fill('Look');
    await desk.button('Add step').click();
    await desk.button('Edit the text of step 1').click();
    expect(await faults(desk)).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await desk.button('Present from step 1').click();
    await reads(desk.page.getByRole('complementary', { name: 'Story' }), '1 of 1 Look');
  },
  'an embedded view': async (desk) => {
    await desk.page.goto(`${desk.page.url()}&embed=1`);
    await desk.page.getByRole('link', { name: 'Open in Backchannel' }).waitFor();
    await desk.atRest();
  },
  'the palette': async (desk) => {
    await desk.clickActor('state:CHN');
    await desk.page.keyboard.press('Control+k');
    await desk.page.keyboard.type('china');
    await desk.page.getByRole('menuitem', { name: 'Go to China' }).waitFor();
    // The field follows the list some time later.
    await desk.page.waitForFunction(() => {
      const active = document.activeElement?.getAttribute('aria-activedescendant') ?? null;
      return active !== null && document.getElementById(active) !== null;
    });
  },
  'an open type-ahead': async (desk) => {
    await desk.search.fill('Korea');
    await desk.options.first().waitFor();
  },
  'the export menu': async (desk) => {
    await desk.page.getByRole('button', { name: 'Export' }).click();
    await desk.page.getByRole('menuitem', { name: 'Ties as a table (CSV)' }).waitFor();
  },
  'the console with rows': async (desk) => {
    const console = await consoleWithRows(desk);
    await reads(console.rows.first(), 'China');
  },
  'the console with a picture': async (desk) => {
    const console = await consoleWithRows(desk);
    await console.show('Graph');
    await reads(console.drawer, '2 actors');
  },
  'the console with a failure and a plan': async (desk) => {
    const console = await consoleWithRows(desk);
    await console.show('Plan');
    await console.write('RETURN 1 AS');
    await console.editor.press('Control+Enter');
    await console.failure.waitFor();
  },
  Ukrainian: async (desk) => {
    await desk.page.getByRole('combobox', { name: 'Language' }).selectOption('uk');
    await reads(desk.page.locator('body'), 'Родина');
  },
  'an error': async (desk) => {
    await desk.page.route('**/graphql', (route) => route.abort());
    await desk.clickActor('state:RUS');
    await desk.page.getByRole('alert').waitFor();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, bring] of Object.entries(STATES)) {
    test(`axe-core finds nothing serious in ${name}, ${colorScheme}`, async () => {
      const desk = await open('/', { colorScheme, bypassCSP: true, failures: name === 'an error' });
      await bring(desk);
      expect(await faults(desk)).toEqual([]);
    });
  }
}
