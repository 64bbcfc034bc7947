import { expect, test } from 'vitest';
import { counts, draws, reads, suite } from './desk.ts';

const { open } = suite();

test('an embedded view is the picture, its headline and its legend, with a way to the desk', async () => {
  const whole = await open();
  const desk = await open(`${whole.link}&embed=1`, { until: (each) => each.headline.waitFor() });
  await draws(desk, ...(await whole.actors()));
  for (const chrome of [desk.search, desk.legend, desk.button('Evidence'), desk.button('Saved')])
    await counts(chrome, 0);
  await reads(desk.page.getByRole('list', { name: 'Legend and filter' }), /^Influence Partnership Pressure Actual/u);
  const link = desk.page.getByRole('link', { name: 'Open in Backchannel' });
  expect(await link.getAttribute('target')).toBe('_blank');
  const target = await link.getAttribute('href');
  expect(target).not.toContain('embed');
  const opened = await open(`/${target}`);
  await draws(opened, ...(await whole.actors()));
});

test('keys read and explore an embedded view, and nothing of it is remembered or saved', async () => {
  const desk = await open('/?in=state:DEU&at=0.0&pin=0&embed=1&lang=uk', { until: (each) => each.atRest() });
  await desk.canvas.focus();
  await desk.page.keyboard.press('e');
  await draws(desk, 'state:DEU', 'state:PRK');
  await desk.page.keyboard.press('Control+z');
  await draws(desk, 'state:DEU');
  for (const key of ['Control+k', 'Control+s', 'p', 'q', '?', 'h']) await desk.page.keyboard.press(key);
  await counts(desk.page.getByRole('dialog'), 0);
  await counts(desk.page.getByRole('complementary'), 0);
  await desk.page.keyboard.press('l');
  await desk.page.getByRole('grid').first().waitFor();
  expect(await desk.page.evaluate(() => localStorage.length)).toBe(0);
  expect(desk.linked('embed')).toBe('1');
});

test('a page of the same origin may frame it', async () => {
  const desk = await open();
  await desk.page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = `/${window.location.search}&embed=1`;
    document.body.append(frame);
  });
  await counts(desk.page.frameLocator('iframe').getByRole('link', { name: 'Open in Backchannel' }), 1);
});
