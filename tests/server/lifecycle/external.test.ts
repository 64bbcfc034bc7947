import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../neo4j/embedded/processes.ts';
import { ask, startMain } from './mainProcess.ts';

test('a second server works on the Neo4j of the first through NEO4J_URI; a wrong password is told in one line', async () => {
  const dataDir = await temporaryDirectory();
  const first = startMain({ BACKCHANNEL_DATA_DIR: dataDir });
  await first.address;
  const uri = /bolt:\/\/[\d.:]+/u.exec(first.printed())?.[0];
  const password = (await readFile(join(dataDir, 'password'), 'utf8')).trim();

  const second = startMain({ NEO4J_URI: uri, NEO4J_PASSWORD: password });
  expect(await ask(await second.address, '{ actor(id: "state:CHN") { name } }')).toEqual({
    data: { actor: { name: 'China' } },
  });
  expect(second.printed()).not.toMatch(/Applying/u);
  second.node.kill('SIGTERM');
  expect(await second.ended).toMatchObject({ code: 0, stderr: '' });
  expect(await ask(await first.address, '{ seeds { version } }')).toHaveProperty('data');

  const { code, stderr } = await startMain({ NEO4J_URI: uri, NEO4J_PASSWORD: `${password}x` }).ended;
  expect(code).toBe(1);
  expect(stderr).toBe(
    `The Neo4j at ${uri} refused the user name or password. Set NEO4J_USERNAME and NEO4J_PASSWORD to those of that server; after several wrong ones it refuses all for some seconds.\n`,
  );

  const missing = await startMain({ NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'nowhere' }).ended;
  expect(missing.code).toBe(1);
  expect(missing.stderr).toMatch(/Set NEO4J_DATABASE to a database that exists there\.\n$/u);
  expect(missing.stderr.trimEnd().split('\n')).toHaveLength(1);
});
