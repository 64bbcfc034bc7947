import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { reads, suite } from './desk.ts';
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

  const csv = await exported(desk, /CSV/u);
  expect(csv.content.toString('utf8').trimEnd().split('\r\n')).toHaveLength(16);
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

test('a failure says so, and nothing is half exported', async () => {
  const desk = await open('/', { failures: true });
  await desk.page.route('**/graphql', (route) => route.abort());
  await desk.page.getByRole('button', { name: 'Export' }).click();
  await desk.page.getByRole('menuitem', { name: /JSON/u }).click();
  await reads(desk.page.locator('.export-failed'), 'Nothing was exported:');
});
