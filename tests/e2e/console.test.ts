import { expect, test } from 'vitest';
import { ConsolePage } from './consolePage.ts';
import { counts, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open, server, database } = suite();

const NEIGHBOURS = "MATCH (a:Actor {id: 'state:CHN'})-[t]->(b:Actor) RETURN a, t, b ORDER BY t.id";

async function opened(...args: Parameters<typeof open>): Promise<{ desk: Desk; console: ConsolePage }> {
  const desk = await open(...args);
  const console = new ConsolePage(desk);
  await console.open();
  return { desk, console };
}

test('rows become a table whose chips lead to the desk, a picture, and a plan', async () => {
  const { desk, console } = await opened();
  await console.run(NEIGHBOURS);
  const [{ ties } = { ties: -1 }] = await database().write((tx) =>
    tx.run("MATCH (:Actor {id: 'state:CHN'})-[t]->(:Actor) RETURN count(t) AS ties", {}),
  );
  await counts(console.rows, Number(ties));
  await reads(console.rows.first(), 'China China → Kim Jong Un INFLUENCES Kim Jong Un');
  await console.rows.first().getByRole('button', { name: 'Kim Jong Un', exact: true }).last().click();
  await reads(desk.title, 'Kim Jong Un');
  await console.rows.first().getByRole('button', { name: 'China → Kim Jong Un INFLUENCES' }).click();
  await reads(desk.title, /Kim Jong Un|Beijing|China/u);
  expect(desk.linked('sel')).toMatch(/^tie:/u);

  await console.show('Graph');
  await reads(console.drawer, /\d actors, 0 other nodes, \d relationships/u);
  const drawn = () =>
    desk.page.evaluate(() => {
      const result = window.backchannel?.result;
      return { actors: result?.nodes().map((node) => node.id()), ties: result?.edges('[id ^= "tie:"]').length };
    });
  await expect.poll(async () => (await drawn()).ties).toBe(Number(ties));
  expect((await drawn()).actors).toEqual(expect.arrayContaining(['state:CHN', 'state:PRK', 'official:kim-jong-un']));

  await console.show('Plan');
  await reads(console.drawer, 'The plan that was checked before the statement ran.');
  await reads(console.drawer.getByRole('region', { name: 'Operators of the plan' }), /^ProduceResults about/u);
});

test('the plan comes without running, and nothing but text is kept for the next visit', async () => {
  const { desk, console } = await opened();
  await console.write('MATCH (a:Actor) RETURN a.id AS id');
  await console.button('Plan').click();
  await reads(console.drawer, 'The plan, without running the statement.');
  await console.show('Table');
  await reads(console.drawer, 'Run a statement to see its rows here.');
  await console.run('RETURN 1 AS one');
  await console.write('RETURN 2 AS unsaved');
  await desk.page.reload();
  await desk.ready();
  await reads(console.editor, 'RETURN 2 AS unsaved');
  await counts(console.table, 0);
  await console.drawer.getByRole('tab', { name: 'History' }).click();
  await console.drawer.getByRole('button', { name: 'RETURN 1 AS one' }).click();
  await reads(console.editor, 'RETURN 1 AS one');
  await console.drawer.getByRole('button', { name: 'RETURN 2 AS unsaved' }).waitFor();
  expect(desk.linked('console')).toBe('1');
  await console.button('Close the console').click();
  await counts(console.drawer, 0);
  expect(desk.linked('console')).toBeNull();
  expect(await desk.page.evaluate(() => document.activeElement?.textContent)).toContain('Console');
});

test('a long statement shows that it runs, and Cancel stops it in the database', async () => {
  const { console } = await opened();
  await console.write('UNWIND range(1, 100000000) AS x RETURN count(x) AS endless');
  await console.editor.press('Control+Enter');
  await reads(console.drawer, 'Running…');
  const running = async () => {
    const rows = await database()
      .write((tx) =>
        tx.run(
          "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'endless' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS count",
          {},
        ),
      )
      .catch(() => []);
    return Number(rows[0]?.['count']);
  };
  await expect.poll(running).toBeGreaterThan(0);
  await console.editor.press('Escape');
  await console.button('Cancel').press('Escape');
  await reads(console.drawer, 'Cancelled.');
  await expect.poll(running).toBe(0);
  await console.button('Run').waitFor();
  await counts(console.failure, 0);
});

test('a shipped query asks for its parameters, and answers with rows that can be drawn and shown on the desk', async () => {
  const { desk, console } = await opened('/?in=state:DEU&at=0.0&pin=0&lang=en', { until: (each) => each.atRest() });
  await console.drawer.getByRole('searchbox', { name: 'Search the queries' }).fill('ties date actor officials');
  await console.drawer.getByRole('button', { name: /^Ties of an actor on a date/u }).click();
  await reads(console.editor, /\$actor/u);
  const field = console.drawer.getByRole('combobox', { name: '$actor' });
  await expect.poll(() => field.inputValue()).toMatch(/China|state:CHN/u);
  await field.fill('Ukraine');
  await desk.options.filter({ hasText: 'Ukraine' }).first().click();
  await console.drawer.getByLabel('$date DATE').fill('2024-11-02');
  await console.button('Run').click();
  await counts(console.failure, 0);
  const direct = await server().ask<{ cypherQueries: { name: string; statement: string }[] }>(
    '{ cypherQueries { name statement } }',
  );
  const { statement } = direct.cypherQueries.find(({ name }) => name === 'ties-of-actor-on-date') ?? {};
  const { cypher } = await server().ask<{ cypher: { rows: unknown[] } }>(
    'query ($s: String!, $p: JSON) { cypher(statement: $s, parameters: $p) { rows } }',
    { s: statement, p: { actor: 'state:UKR', date: '2024-11-02' } },
  );
  expect(cypher.rows.length).toBeGreaterThan(0);
  await counts(console.rows, cypher.rows.length);

  await console.show('Graph');
  const before = await desk.actors();
  const show = console.button(/^Show \d+ actors? on the desk$/u);
  await show.click();
  await expect.poll(async () => (await desk.actors()).length).toBeGreaterThan(before.length);
  expect(await desk.actors()).toContain('state:UKR');
  await console.button('All actors are on the desk').waitFor();
  await desk.button(/^Undo: show /u).click();
  await expect.poll(() => desk.actors()).toEqual(before);
});

test('what is wrong is underlined while writing and told when run, and a write is refused with the reason', async () => {
  const { desk, console } = await opened();
  await console.write('MATCH (a:Actor)\nRETRUN a');
  await reads(console.underlined, 'RETRUN');
  await console.editor.press('Control+Enter');
  await reads(console.failure, /^Syntax error, line 2, column 1: Invalid input 'RETRUN'/u);
  await reads(console.underlined, 'RETRUN');
  await console.write('MATCH (a:Actor)\nRETURN a');
  await counts(console.underlined, 0);

  await console.write("CREATE (a:Actor {id: 'state:XXX'}) RETURN a");
  await console.editor.press('Control+Enter');
  await reads(console.failure, /^Refused: /u);
  await counts(console.rows, 0);
  const rows = await database().write((tx) => tx.run("MATCH (a:Actor {id: 'state:XXX'}) RETURN a.id AS id", {}));
  expect(rows).toEqual([]);
  await reads(console.editor, 'CREATE');
  await desk.page.reload();
  await desk.ready();
  await counts(console.failure, 0);
});

test('completes labels, types and keys of the graph that is there', async () => {
  const { console } = await opened();
  const complete = async (typed: string, offered: string) => {
    await console.editor.pressSequentially(typed);
    await console.completions.filter({ hasText: new RegExp(`^${offered}$`, 'u') }).click();
  };
  await complete('MATCH (a:Offic', 'Official');
  await complete(')-[:HOLDS', 'HOLDS_OFFICE');
  await complete(']->(b) RETURN a.nam', 'name_uk');
  await reads(console.editor, 'MATCH (a:Official)-[:HOLDS_OFFICE]->(b) RETURN a.name_uk');
});

test('exports what the table shows: whole, and harmless in a spreadsheet', async () => {
  const { desk, console } = await opened();
  await console.run(
    "UNWIND [1, 2] AS n RETURN n, '=HYPERLINK(' + n + ')' AS risky, null AS nothing, 'a, \"b\"' AS quoted",
  );
  const csv = await console.download('CSV');
  expect(csv.name).toMatch(/\.csv$/u);
  expect(csv.content).toBe(
    ['n,risky,nothing,quoted', '1,\'=HYPERLINK(1),,"a, ""b"""', '2,\'=HYPERLINK(2),,"a, ""b"""', ''].join('\r\n'),
  );
  const json = await console.download('JSON');
  expect(JSON.parse(json.content)).toMatchObject({
    columns: ['n', 'risky', 'nothing', 'quoted'],
    rows: [{ n: 1 }, { n: 2 }],
  });
  await console.button('Copy table').click();
  await expect.poll(() => desk.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^n\trisky\t/u);
  await console.button('Copy').click();
  await expect.poll(() => desk.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^UNWIND \[1, 2\]/u);
});

test('says that there is more than it shows', async () => {
  const { console } = await opened();
  await console.drawer.getByRole('combobox', { name: 'Rows at most' }).selectOption('50');
  await console.run('UNWIND range(1, 60) AS n RETURN n');
  await reads(console.drawer.locator('.result-summary'), /^50 rows in \d+ ms\. .*\d/u);
  await counts(console.rows, 50);
});

test('parameters as JSON are checked where they are written', async () => {
  const { console } = await opened();
  await console.write('RETURN $names AS names');
  await console.drawer.getByText('Parameters', { exact: true }).click();
  const json = console.drawer.getByRole('textbox', { name: 'Parameters as a JSON object' });
  await json.fill('{"names":\n ["Кім", nope]}');
  await reads(console.drawer, 'Parameters, line 2, column 10: not JSON');
  await json.fill('{"names":\n ["Кім"]}');
  await console.button('Run').click();
  await reads(console.rows.first(), 'Кім');
});

test('the query behind the paths opens in the console, with its parameters, and runs', async () => {
  const desk = await open();
  const console = new ConsolePage(desk);
  await desk.button('Trace the paths').click();
  await desk.panel.getByText('Cypher of this search').click();
  await desk.panel.getByRole('button', { name: 'Open in console' }).click();
  await reads(console.editor, 'Leverage paths by topology');
  await console.button('Run').click();
  await expect.poll(() => console.rows.count()).toBeGreaterThan(0);
  await reads(console.rows.first(), 'United States');
});

test('the server goes: the text is kept, and runs when it is back', async () => {
  const { console } = await opened('/', { failures: true });
  await console.write('RETURN 42 AS answer');
  await server().stop();
  try {
    await console.button('Run').click();
    await reads(console.failure, /^No answer\. .* Your text is kept\.$/u);
    await reads(console.editor, 'RETURN 42 AS answer');
  } finally {
    await server().start();
  }
  await console.button('Run').click();
  await reads(console.rows.first(), '42');
  await counts(console.failure, 0);
});

test('all of it goes without a mouse, and the keyboard is never caught', async () => {
  const desk = await open();
  const console = new ConsolePage(desk);
  const { keyboard } = desk.page;
  await keyboard.press('q');
  await console.editor.waitFor();
  const focused = () => desk.page.evaluate(() => document.activeElement?.textContent ?? '');
  await expect.poll(() => console.editor.evaluate((editor) => editor === document.activeElement)).toBe(true);
  // The letters of single-key shortcuts are letters here.
  await keyboard.type('MATCH (q');
  await keyboard.press('Tab');
  expect(await console.editor.evaluate((editor) => editor === document.activeElement)).toBe(false);
  await keyboard.press('Shift+Tab');
  await keyboard.press('Control+a');
  await keyboard.type("MATCH (q:Actor) WHERE q.id = 'state:CHN' RETURN q, q.id AS id");
  await keyboard.press('Escape');
  expect(await focused()).toContain('Run');
  await keyboard.press('Enter');
  await counts(console.rows, 1);
  await console.table.getByRole('row').nth(1).focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect.poll(focused).toContain('China');
  await keyboard.press('Enter');
  await reads(desk.title, 'China');
  await console.drawer.getByRole('tab', { name: 'Table' }).focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await reads(console.drawer, 'ProduceResults');
  await keyboard.press('Escape');
  await counts(console.drawer, 0);
});

test('speaks Ukrainian: its own words, the queries and the names in the rows', async () => {
  const desk = await open('/?lang=uk&console=1', { until: ({ page }) => page.getByText('Консоль Cypher').waitFor() });
  const drawer = desk.page.getByRole('region', { name: 'Консоль Cypher' });
  await reads(drawer, 'Зв’язки актора на дату');
  await drawer.getByRole('textbox', { name: 'Запит Cypher' }).fill("MATCH (a:Actor {id: 'state:CHN'}) RETURN a");
  await drawer.getByRole('textbox', { name: 'Запит Cypher' }).press('Control+Enter');
  await reads(drawer, /1 рядок за \d+ мс/u);
  await reads(drawer.getByRole('grid'), 'Китай');
});
