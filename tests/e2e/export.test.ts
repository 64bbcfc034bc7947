import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { counts, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open } = suite();

async function exported(desk: Desk, format: RegExp): Promise<{ name: string; content: Buffer }> {
  await desk.page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    desk.page.waitForEvent('download'),
    desk.page.getByRole('menuitem', { name: format }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

test('what is shown is exported as data, with sources and licences, and says what the filter hides', async () => {
  const desk = await open();
  await desk.legend.getByRole('checkbox', { name: /^Partnership/u }).click();
  await reads(desk.status, '15 of 22 ties shown');
  const json = await exported(desk, /JSON/u);
  expect(json.name).toMatch(/^backchannel-\d{4}-\d\d-\d\d\.json$/u);
  const { graph, nodes, links, sources, seeds } = JSON.parse(json.content.toString('utf8'));
  expect([nodes.length, links.length, graph.hiddenTies]).toEqual([19, 15, 7]);
  expect(graph.filter).toContain('Family: Influence, Pressure');
  expect(sources.map(({ id }: { id: string }) => id)).toContain('source:report-2024-11');
  expect(seeds[0]).toMatchObject({ version: '003', licence: expect.any(String) });
  await reads(desk.page.locator('.top-bar output'), 'The file is with your downloads.');

  const graphml = await exported(desk, /GraphML/u);
  const counted = await desk.page.evaluate((xml) => {
    const read = new DOMParser().parseFromString(xml, 'application/xml');
    return ['parsererror', 'node', 'edge'].map((name) => read.getElementsByTagName(name).length);
  }, graphml.content.toString('utf8'));
  expect(counted).toEqual([0, 19, 15]);

  const csv = await exported(desk, /Ties as a table/u);
  expect(csv.content.toString('utf8').trimEnd().split('\r\n')).toHaveLength(16);
  const actors = await exported(desk, /Actors as a table/u);
  expect(actors.name).toMatch(/-actors\.csv$/u);
  const rows = actors.content.toString('utf8').trimEnd().split('\r\n');
  expect(rows).toHaveLength(20);
  expect(rows).toContain('state:CHN,STATE,China,8,3,5');
});

test('the picture stands alone: title above, sources below', async () => {
  const desk = await open();
  const png = await exported(desk, /PNG/u);
  expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG');
  const [width, height] = [png.content.readUInt32BE(16), png.content.readUInt32BE(20)];
  expect(Math.min(width, height)).toBeGreaterThan(800);
  // Letters above and below: not all of one colour.
  const colours = await desk.page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
    pen?.drawImage(image, 0, 0);
    const seen = (y: number, rows: number) =>
      new Set(new Uint32Array(pen?.getImageData(0, y, image.width, rows).data.buffer ?? new ArrayBuffer())).size;
    return [seen(32, 40), seen(image.height - 70, 50), seen(image.height >> 1, 40)];
  }, png.content.toString('base64'));
  for (const seen of colours) expect(seen).toBeGreaterThan(5);
});

/** Whether it is XML, and its texts. */
function readSvg(desk: Desk, svg: string) {
  return desk.page.evaluate((markup) => {
    const read = new DOMParser().parseFromString(markup, 'image/svg+xml');
    const texts = [...read.querySelectorAll('text')].map(({ textContent }) => textContent);
    return { broken: read.getElementsByTagName('parsererror').length, texts };
  }, svg);
}

test('the drawing (SVG) has every name, bows each tie as the canvas does, and explains looks, filter and sources', async () => {
  const desk = await open();
  await desk.legend.getByRole('checkbox', { name: /^Partnership/u }).click();
  await reads(desk.status, '15 of 22 ties shown');
  const svg = (await exported(desk, /SVG/u)).content.toString('utf8');
  const { broken, texts } = await readSvg(desk, svg);
  expect(broken).toBe(0);
  const { nodes } = await desk.picture();
  for (const { label } of nodes) {
    // A name that is wrapped has its lines one after the other.
    expect(texts.map((text) => text?.replaceAll(' ', ''))).toContain(label.replaceAll(' ', ''));
  }
  for (const text of [
    'Influence',
    'Pressure',
    'Contested',
    'strength unknown',
    '7 of 22 ties are hidden by the filter.',
  ]) {
    expect(texts).toContain(text);
  }
  expect(texts).not.toContain('Partnership');
  expect(texts.some((text) => text?.startsWith('Sources:'))).toBe(true);
  // The middle of a bowed tie, from China to North Korea, is off the straight line by as much as on the canvas.
  const bow = await desk.page.evaluate(() => {
    const edge = window.backchannel?.graph.getElementById('tie:chn-prk-influence-dprk-deployment');
    const [from, middle, to] = [edge?.sourceEndpoint(), edge?.controlPoints()?.[0], edge?.targetEndpoint()];
    return Number(middle?.y) - (Number(from?.y) + Number(to?.y)) / 2;
  });
  const curves = [...svg.matchAll(/d="M(\S+) (\S+)Q(\S+) (\S+) (\S+) (\S+)"/gu)].map((found) =>
    found.slice(1).map(Number),
  );
  const bows = curves.map(([, y1 = 0, , middle = 0, , y2 = 0]) => middle - (y1 + y2) / 2);
  expect(Math.abs(bow)).toBeGreaterThan(5);
  expect(bows.some((each) => Math.abs(each - bow) < 3)).toBe(true);
});

test('on paper stand the picture, every tie and the sources, and nothing of the page', async () => {
  const desk = await open('/', {
    colorScheme: 'dark',
    prepare: ({ page }) =>
      page.addInitScript(() => (window.print = () => document.body.setAttribute('data-printed', ''))),
  });
  await desk.clickActor('state:CHN');
  await desk.page.keyboard.press('Control+p');
  await desk.page.locator('body[data-printed]').waitFor();
  await desk.page.emulateMedia({ media: 'print' });
  const sheet = desk.page.locator('.print-sheet');
  await reads(sheet, /^Limit the deployment of DPRK troops/u);
  await reads(sheet, 'United States → China → North Korea by Kurt Campbell');
  await counts(sheet.locator('figure svg'), 1);
  await counts(sheet.locator('tbody tr'), 22);
  await reads(sheet.locator('ol'), 'publication');
  expect(await sheet.locator('tbody tr').first().locator('td').last().innerText()).toMatch(/^\d/u);
  for (const part of [desk.legend, desk.panel, desk.canvas, desk.search]) expect(await part.isVisible()).toBe(false);
  // Dark is for screens.
  expect(await sheet.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(24, 32, 46)');
  await desk.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await counts(sheet, 0);
  await desk.page.emulateMedia({ media: 'screen' });
  expect(await desk.canvas.isVisible()).toBe(true);
});

test('a failure says so, and nothing is half exported', async () => {
  const desk = await open('/', { failures: true });
  await desk.page.route('**/graphql', (route) => route.abort());
  await desk.page.getByRole('button', { name: 'Export' }).click();
  await desk.page.getByRole('menuitem', { name: /JSON/u }).click();
  await reads(desk.page.locator('.export-failed'), 'Nothing was exported:');
});

test('the palette exports too', async () => {
  const desk = await open();
  await desk.page.keyboard.press('Control+k');
  await desk.page.keyboard.type('graphml');
  await desk.page.getByRole('menuitem', { name: 'Export the data (GraphML)' }).waitFor();
  const [file] = await Promise.all([desk.page.waitForEvent('download'), desk.page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.graphml$/u);
});
