import { createServer, type Server } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { choosePort } from '../../../../server/neo4j/embedded/ports.ts';

const wish = { host: '127.0.0.1', isExplicit: false, variable: 'BACKCHANNEL_PORT' };

async function takePort(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

test('a free port is taken as wished, and left free', async () => {
  const { port } = await choosePort({ ...wish, port: 0 });
  expect(await choosePort({ ...wish, port, isExplicit: true })).toEqual({ port, isReplaced: false });
  expect(await choosePort({ ...wish, port, isExplicit: true })).toEqual({ port, isReplaced: false });
});

test('a default that is taken gives way to a free port', async () => {
  const taken = await takePort();
  const { port, isReplaced } = await choosePort({ ...wish, port: taken });
  expect(isReplaced).toBe(true);
  expect(port).not.toBe(taken);
  expect(port).toBeGreaterThan(0);
});

test('a port set by a person is never replaced', async () => {
  const port = await takePort();
  await expect(choosePort({ ...wish, port, isExplicit: true })).rejects.toThrow(
    `BACKCHANNEL_PORT=${port} is already in use on 127.0.0.1. Stop the program that holds it, choose another port, or unset BACKCHANNEL_PORT to get a free one.`,
  );
});

test('an address of another machine is refused', async () => {
  await expect(choosePort({ ...wish, host: '192.0.2.1', port: 0 })).rejects.toThrow(
    '192.0.2.1 is not an address of this machine. Use 127.0.0.1 for this machine only, or 0.0.0.0 for every network it is on.',
  );
});
