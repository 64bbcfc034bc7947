import { expect, test } from 'vitest';
import { reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open } = suite();

const box = (desk: Desk, name: RegExp) => desk.legend.getByRole('checkbox', { name });
const ties = async (desk: Desk) => (await desk.picture()).edges.map((edge) => edge.id).toSorted();

test('the legend says what each look means and how many ties have it', async () => {
  const desk = await open();
  const shown = [
    'Family colour Influence 8 Partnership 7 Pressure 7',
    'Modality line Actual 17 Planned 1 Conditional 2 Possible 2',
    'Reported 20 ≠ Contested 1 ✓ Established 1 ✕ Refuted 0',
    'unknown: thin line, hollow head',
    'State Official Organization expanded',
    'Leverage attempt on show',
    'Instrument Military 4 Economic 2 Diplomatic 10 Informational 3 Legal 0',
  ];
  for (const text of shown) await reads(desk.legend, text);
  await desk.button('Hide legend and filter').click();
  await expect.poll(() => desk.legend.getByRole('checkbox').count()).toBe(0);
  await desk.button('Show legend and filter').click();
  await reads(desk.legend, 'Family colour');
});

for (const [what, name, shown, gone] of [
  ['family', /^Pressure/u, 15, 'tie:rus-ukr-pressure-new-missile'],
  ['modality', /^Possible/u, 20, 'tie:chn-prk-influence-dprk-deployment'],
  ['instrument', /^Economic/u, 17, 'tie:deu-prk-pressure-dprk-deployment'],
  ['status', /Contested/u, 21, 'tie:korean-peoples-army-ukr-pressure-dprk-deployment'],
] as const) {
  test(`switches off a term of ${what}, says how many ties are hidden, and clears`, async () => {
    const desk = await open();
    const before = await ties(desk);
    const place = await desk.node('state:CHN');
    await box(desk, name).click();
    await reads(desk.status, `19 actors ${shown} of 22 ties shown`);
    const after = await ties(desk);
    expect(after).toHaveLength(shown);
    expect(before).toContain(gone);
    expect(after).not.toContain(gone);
    expect(await box(desk, name).isChecked()).toBe(false);
    expect((await desk.node('state:CHN')).x).toBeCloseTo(place.x);
    await desk.status.getByRole('button', { name: 'Clear the filter' }).click();
    await reads(desk.status, /^19 actors 22 ties$/u);
    expect(await ties(desk)).toEqual(before);
  });
}

test('dims the actors that the filter leaves without a tie, and says so', async () => {
  const desk = await open();
  await box(desk, /^Influence/u).click();
  await box(desk, /^Partnership/u).click();
  await reads(desk.status, /7 of 22 ties shown \d+ actors without a visible tie are dimmed/u);
  const lonely = await desk.marked('nodes', 'lonely');
  await reads(desk.status, `${lonely.length} actors without`);
  expect(lonely).toContain('official:joe-biden');
  expect(lonely).not.toContain('state:DEU');
  await box(desk, /^Pressure/u).click();
  await reads(desk.status, '0 of 22 ties shown');
  expect(await ties(desk)).toEqual([]);
});

test('asks what holds on a day, and unknown dates exclude nothing', async () => {
  const desk = await open();
  const meetings = [
    'tie:daniel-kritenbrink-xie-feng-partnership-dprk-deployment',
    'tie:james-obrien-xie-feng-partnership-dprk-deployment',
    'tie:kurt-campbell-xie-feng-partnership-dprk-deployment',
  ];
  await desk.typeDay(desk.legend, 'Holds on', '2024-11-24');
  await reads(desk.status, '19 of 22 ties shown');
  await reads(desk.legend, 'Unknown dates never exclude a tie.');
  for (const meeting of meetings) expect(await ties(desk)).not.toContain(meeting);
  await desk.typeDay(desk.legend, 'Holds on', '2024-10-29');
  await reads(desk.status, /^19 actors 22 ties$/u);
  await desk.button('Clear: Holds on').click();
  await desk.typeDay(desk.legend, 'To', '2024-10-28');
  await reads(desk.status, '18 of 22 ties shown');
  await desk.legend.getByRole('button', { name: 'Clear filter' }).click();
  await reads(desk.status, /^19 actors 22 ties$/u);
});

test('an assessed confidence is asked for: nobody assessed one, so all ties hide, and the legend says why', async () => {
  const desk = await open();
  await desk.legend.getByLabel('Confidence at least').selectOption('50');
  await reads(desk.status, '0 of 22 ties shown');
  await reads(desk.legend, 'Hides ties whose confidence nobody assessed.');
});
