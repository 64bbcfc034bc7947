import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { once } from 'node:events';

/** PackStream: a map of short texts. */
function textMap(entries: Record<string, string>): Buffer {
  const text = (value: string) => Buffer.concat([Buffer.from([0x80 + value.length]), Buffer.from(value)]);
  const pairs = Object.entries(entries).flatMap(([key, value]) => [text(key), text(value)]);
  return Buffer.concat([Buffer.from([0xa0 + pairs.length / 2]), ...pairs]);
}

function success(metadata: Record<string, string>): Buffer {
  const message = Buffer.concat([Buffer.from([0xb1, 0x70]), textMap(metadata)]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(message.length);
  return Buffer.concat([size, message, Buffer.from([0, 0])]);
}

/**
 * A port that speaks just enough Bolt 5.4 to be told apart as an old Neo4j: no release that old runs on the JDK the tests have.
 * Every message is answered with success.
 */
export async function listenAsOldNeo4j(agent: string): Promise<{ server: Server; uri: string }> {
  const server = createServer((socket) => {
    let greeted = false;
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      if (!greeted) {
        greeted = true;
        socket.write(Buffer.from([0, 0, 4, 5]));
        return;
      }
      const messages = data.toString('latin1').split('\u0000\u0000').length - 1;
      for (let i = 0; i < messages; i += 1) socket.write(success({ server: agent, connection_id: 'bolt-1' }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No TCP port');
  return { server, uri: `bolt://127.0.0.1:${address.port}` };
}
