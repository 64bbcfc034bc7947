import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { query, startServer, temporaryDirectory } from './processes.ts';

test('a query reaches neither files nor the network nor the whole memory, and GDS works', async () => {
  const dataDir = await temporaryDirectory();
  const server = startServer({ BACKCHANNEL_DATA_DIR: dataDir, BACKCHANNEL_HEAP: '256m' });
  const address = await server.ready;
  const read = (url: string) => query(address, `LOAD CSV FROM '${url}' AS row RETURN row`);

  await writeFile(join(dataDir, 'import', 'secret.csv'), 'secret');
  await expect(read('file:///etc/passwd')).rejects.toThrow(/not allowed|disabled|configuration/iu);
  await expect(read('file:///secret.csv')).rejects.toThrow(/not allowed|disabled|configuration/iu);

  let requests = 0;
  const web = createServer((_request, response) => {
    requests += 1;
    response.end('secret');
  });
  await new Promise<void>((resolve) => {
    web.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void web.close());
  const webAddress = web.address();
  const port = typeof webAddress === 'object' ? webAddress?.port : undefined;
  await expect(read(`http://127.0.0.1:${port}/`)).rejects.toThrow(/block/iu);
  expect(requests).toBe(0);

  await query(address, 'CREATE (a:Actor)-[:INFLUENCES]->(b:Actor)');
  await query(address, "CALL gds.graph.project('acts', 'Actor', 'INFLUENCES')");
  const ranks = await query(address, "CALL gds.pageRank.stream('acts') YIELD score RETURN score");
  expect(ranks).toHaveLength(2);

  await expect(query(address, 'UNWIND range(1, 10000000) AS n RETURN collect(n)')).rejects.toThrow(/memory/iu);
  expect(await query(address, 'RETURN 1')).toEqual([1]);

  // What the limits do not catch fails alone, too: Neo4j does not count the memory of a growing text.
  const growing = "RETURN reduce(text = 'x', n IN range(1, 40) | text + text)";
  await expect(query(address, growing)).rejects.toThrow(/heap|memory/iu);
  await query(address, 'CREATE (:Actor)');
  expect(await query(address, 'MATCH (n:Actor) RETURN count(n)')).toEqual([3]);
});
