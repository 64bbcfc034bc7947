import express from 'express';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { securityHeaders } from '../../server/framing.ts';

let close = () => {};
afterEach(() => close());

async function ancestorsOf(origins: readonly string[], path: string): Promise<string | undefined> {
  const app = express().use(securityHeaders(origins), (_request, response) => void response.send('ok'));
  const server = app.listen(0, '127.0.0.1');
  close = () => void server.close();
  await new Promise((resolve) => {
    server.once('listening', resolve);
  });
  const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  return /frame-ancestors ([^;]*)/u.exec(headers.get('content-security-policy') ?? '')?.[1];
}

test.each([
  [[], '/?embed=1', "'self'"],
  [['https://a.example'], '/?embed=1&in=state:CHN', "'self' https://a.example"],
  [['*'], '/?embed=1', '*'],
  [['*'], '/', "'self'"],
  [['*'], '/?embed=0', "'self'"],
  [['*'], '/?embed=1&embed=1', "'self'"],
])('%s, %s: %s', async (origins, path, expected) => {
  expect(await ancestorsOf(origins, path)).toBe(expected);
});
