import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../server/listen.ts';

const host = '127.0.0.1';

async function takenPort(): Promise<number> {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, host, resolve);
  });
  onTestFinished(() => void other.close());
  return (other.address() as AddressInfo).port;
}

test.each([
  { wanted: 0, portIsExplicit: true, isReplaced: false },
  { wanted: 4000, portIsExplicit: false, isReplaced: true },
])('a port that was taken since it was chosen gives way to a free one: $wanted', async ({ wanted, ...rest }) => {
  const port = await takenPort();
  const { portIsExplicit, isReplaced } = rest;
  const listening = await listen(express(), { host, port: wanted, portIsExplicit }, { port, isReplaced: false });
  onTestFinished(() => listening.close());
  expect(listening.address).not.toBe(`http://${host}:${port}`);
  expect(listening.isReplaced).toBe(isReplaced);
  expect((await fetch(listening.address)).status).toBe(404);
});

test('a port set on purpose does not', async () => {
  const port = await takenPort();
  const listening = listen(express(), { host, port, portIsExplicit: true }, { port, isReplaced: false });
  await expect(listening).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
