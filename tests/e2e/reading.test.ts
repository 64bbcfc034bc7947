import { expect, test } from 'vitest';
import { reads, suite } from './desk.ts';

const { open, server } = suite();

type Tie = {
  id: string;
  summary: string;
  source: { name: string };
  target: { name: string };
  statements: { edges: { node: { summary: string; locator: string; reportedBy: string | null } }[] };
};

const TIE = `query Tie($id: ID!) {
  node(id: $id) {
    ... on Tie {
      id summary source { name } target { name }
      statements(first: 20) { edges { node { summary locator reportedBy } } }
    }
  }
}`;

test('a click on any tie reads who, what and every statement with its place and its source', async () => {
  const desk = await open();
  const drawn = (await desk.picture()).edges.map((edge) => edge.id);
  expect(drawn).toHaveLength(22);
  for (const id of drawn) {
    const { node: tie } = await server().ask<{ node: Tie }>(TIE, { id });
    await desk.clickTie(tie.id);
    await reads(desk.title, tie.summary);
    await reads(desk.panel, tie.source.name);
    await reads(desk.panel, tie.target.name);
    const shown = desk.panel.locator('.statement');
    const statements = tie.statements.edges.map((edge) => edge.node);
    expect(await shown.count()).toBe(statements.length);
    for (const { summary, locator, reportedBy } of statements) {
      const statement = shown.filter({ hasText: summary });
      expect(await statement.getByText(locator, { exact: true }).count()).toBeGreaterThan(0);
      const text = await statement.first().innerText();
      expect(text).toContain('News article of late November 2024');
      expect(text).toContain(reportedBy === null ? '' : `reported by ${reportedBy}`);
    }
  }
});

test('a tie says what is stated and calls the rest unknown', async () => {
  const desk = await open();
  await desk.clickTie('tie:chn-prk-influence-dprk-deployment');
  await reads(desk.panel, 'Influence · Possible');
  await reads(desk.panel, 'China → North Korea');
  await reads(desk.panel, 'What it does Restrains a behaviour of North Korea');
  await reads(desk.panel, 'Instrument Diplomatic');
  await reads(desk.panel, 'Topic DPRK troops in Russia’s war');
  await reads(desk.panel, 'Holds dates unknown');
  await reads(desk.panel, 'Strength unknown');
  await reads(desk.panel, 'Confidence not assessed');
  await reads(desk.panel, 'Status Reported · 1 independent origin');
  await reads(desk.panel, 'No statement in the graph denies it.');
  await reads(desk.panel, 'Seed 003');
});

test('a contested tie shows ¶12 and ¶15 side by side', async () => {
  const desk = await open();
  await desk.clickTie('tie:korean-peoples-army-ukr-pressure-dprk-deployment');
  const [says, denies] = [desk.panel.locator('.side.for'), desk.panel.locator('.side.against')];
  await reads(says, /^Says so \(1\).*already in Donetsk.*Andriy Kovalenko.*¶12/u);
  await reads(denies, /^Says otherwise \(1\).*Kursk oblast but have not yet taken part in combat.*Denies.*¶15/u);
  const [left, right] = [await says.boundingBox(), await denies.boundingBox()];
  expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0));
  expect(Math.abs((left?.y ?? 0) - (right?.y ?? 9999))).toBeLessThan(2);
  await reads(desk.panel, 'Status Contested');
});

test('a click on an actor reads its names, offices with their terms, and its ties by family', async () => {
  const desk = await open();
  await desk.clickActor('official:kurt-campbell');
  await reads(desk.title, 'Kurt Campbell');
  await reads(desk.panel, 'Курт Кемпбелл');
  await reads(desk.panel, 'Deputy Secretary of State, US Department of State');
  await reads(desk.panel, 'Ties shown 1');
  await desk.clickActor('state:CHN');
  await reads(desk.title, 'China');
  await reads(desk.panel, 'ISO code CHN');
  await reads(desk.panel, 'КНР');
  await reads(desk.panel, /Ties shown 9 .*Influence 6.*Partnership 1.*Pressure 2/u);
  await desk.panel.getByRole('button', { name: 'United States → China Influence' }).click();
  await reads(desk.title, /^Washington turns to Beijing/u);
  await desk.panel.getByRole('button', { name: 'China', exact: true }).click();
  await reads(desk.title, 'China');
});

test('the leverage attempt says by whom, via whom, on whom, and what it rests on', async () => {
  const desk = await open();
  await desk.headline.getByRole('button', { name: 'Evidence' }).click();
  await reads(desk.panel, 'By United States, Kurt Campbell, Daniel Kritenbrink, James O’Brien');
  await reads(desk.panel, 'Via China');
  await reads(desk.panel, 'On North Korea, Kim Jong Un');
  await reads(desk.panel, 'Status Attempted');
  await reads(desk.panel, 'Date 29 October 2024');
  for (const place of ['¶1', '¶5', '¶7', '¶8']) {
    await desk.panel.getByText(place, { exact: true }).first().waitFor();
  }
});

test('pointing at a tie tells it in words, and a click beside everything lets go', async () => {
  const desk = await open();
  const { x, y } = await desk.tie('tie:deu-prk-pressure-dprk-deployment');
  await desk.page.mouse.move(x, y);
  await reads(desk.page.locator('.hover-card'), 'Germany → North Korea Pressure · Economic · Conditional');
  await desk.page.mouse.click(x, y);
  await reads(desk.title, /^Germany will tighten sanctions/u);
  expect(await desk.marked('edges', 'selected')).toEqual(['tie:deu-prk-pressure-dprk-deployment']);
  await desk.atRest();
  const { canvas } = await desk.picture();
  await desk.page.mouse.click(canvas.x1 + 6, canvas.y1 + 6);
  await expect.poll(() => desk.panel.count()).toBe(0);
  expect(desk.linked('sel')).toBeNull();
});
