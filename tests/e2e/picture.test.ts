import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { suite } from './desk.ts';

const { open } = suite('all seeds');

const FILE = fileURLToPath(new URL('../../client/pictures/founding-case.png', import.meta.url));

test.runIf(process.env['UPDATE_PICTURE'] === '1')('takes the picture of the README', async () => {
  const desk = await open();
  mkdirSync(new URL('.', `file://${FILE}`), { recursive: true });
  await desk.page.screenshot({ path: FILE });
  expect(statSync(FILE).size).toBeLessThan(300_000);
});
