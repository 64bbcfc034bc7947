import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { blocksOf } from '../../support/readme.ts';
import { jvmsOn, temporaryDirectory, until } from '../neo4j/embedded/processes.ts';

const run = promisify(execFile);

/** The README's first command, in a process group of its own, as in a terminal; the output so far is `printed`. */
function start(
  command: string,
  cwd: string,
  dataDir: string,
): { shell: ChildProcess; printed: () => string; address: Promise<string> } {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(BACKCHANNEL_(?!CACHE_DIR)|NEO4J_|npm_|NODE_ENV|VITEST|INIT_CWD)/u.test(name),
    ),
  );
  const shell = spawn('sh', ['-c', command], {
    cwd,
    detached: true,
    env: { ...inherited, BACKCHANNEL_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const address = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /Backchannel is ready at (\S+)/u.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    shell.stdout.on('data', read);
    shell.stderr.on('data', read);
    shell.once('close', () => reject(new Error(`ended before it was ready:\n${output}`)));
  });
  return { shell, printed: () => output, address };
}

/** Ctrl-C reaches the whole group. */
async function interrupt(shell: ChildProcess): Promise<void> {
  if (shell.exitCode !== null || shell.signalCode !== null) return;
  const closed = new Promise((resolve) => {
    shell.once('close', resolve);
  });
  if (shell.pid !== undefined) process.kill(-shell.pid, 'SIGINT');
  await closed;
}

/** The researcher's own copy of a data set, where the machine has one. */
const ALLIANCES = join(process.cwd(), '../shared/data/cow_alliances_v41/alliance_v4.1_by_dyad.csv');

/** Runs a step of the researcher's tour on the database of the running server. Throws when it ends with an error. */
async function runSeedTool(block: string, cwd: string, dataDir: string): Promise<void> {
  if (block.includes('cow-alliances') && !existsSync(ALLIANCES)) {
    console.warn(`SKIPPED: ${block.trim()}: there is no copy of the data set.`);
    return;
  }
  const command = block.replace('alliance_v4.1_by_dyad.csv', `'${ALLIANCES}'`);
  await run('sh', ['-c', command], { cwd, env: { ...process.env, BACKCHANNEL_DATA_DIR: dataDir } });
}

test(
  'a fresh clone runs by the first command, answers the README’s curl and seed commands, serves the client and stops on Ctrl-C',
  { timeout: 900_000 },
  async () => {
    const folder = await temporaryDirectory();
    const clone = join(folder, 'clone');
    const dataDir = join(folder, 'data');
    await run('git', ['clone', '--quiet', process.cwd(), clone]);
    const [command = ''] = blocksOf('sh').map((block) => block.trim());
    expect(command).toBe('npm ci && npm start');

    const first = start(command, clone, dataDir);
    onTestFinished(() => interrupt(first.shell));
    const address = await first.address;
    const curl = blocksOf('sh').find((block) => block.startsWith('curl')) ?? '';
    const { stdout } = await run('sh', ['-c', curl.replace('http://127.0.0.1:4000', address)]);
    expect(JSON.parse(stdout)).toMatchObject({
      data: { seeds: expect.arrayContaining([expect.objectContaining({ version: '003' })]) },
    });
    expect(await (await fetch(address)).text()).toContain('<title>Backchannel</title>');

    const tour = blocksOf('sh').filter((block) => block.startsWith('npm run seed -- '));
    expect(tour.length).toBeGreaterThanOrEqual(6);
    for (const block of tour) await runSeedTool(block, clone, dataDir);

    await interrupt(first.shell);
    await until('no JVM after Ctrl-C', async () => (await jvmsOn(dataDir)).length === 0);
    expect(first.printed()).not.toMatch(/\n\s+at .+\n/u);
  },
);
