import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../server/neo4j/database.ts';
import { findViolations } from '../../server/seeds/checks.ts';
import { graphDigest } from '../../server/seeds/digest.ts';
import { BATCH } from '../../server/seeds/import/batches.ts';
import type { Counts } from '../../server/seeds/import/counts.ts';
import { runImport } from '../../server/seeds/import/run.ts';
import { freshGraph } from '../support/graph.ts';
import { startSeed, usingDatabase } from '../support/seedProcess.ts';
import { importerOf, startImport } from '../support/importing.ts';
import { randomNumbers } from '../support/random.ts';

const STATES = [
  'China',
  'North Korea',
  'Russia',
  'Ukraine',
  'Japan',
  'Germany',
  'Police (India)',
  'Angela Merkel',
  'Unspecified Actor',
];
const RELATIONS = [
  'Consult',
  'Make statement',
  'Criticize or denounce',
  'Provide economic aid',
  'Reject',
  'Threaten',
  'Demand',
];
const EVENTS = 2_500;
const KILLS = 20;
const RUNNERS = 8;

/** Events in the format of ICEWS18, the same each time. */
function events(seed: number): string {
  const pick = (index: number, factor: number, length: number) => Math.floor(index * factor + seed) % length;
  return Array.from({ length: EVENTS }, (_none, index) => {
    const head = pick(index, 1, STATES.length);
    const tail = (head + 1 + pick(index, 0.37, STATES.length - 1)) % STATES.length;
    return `${head} \t${pick(index, 0.13, RELATIONS.length)}\t${tail}\t${24 * pick(index, 0.05, 300)}\t0\n`;
  }).join('');
}

/** Two of the events that another file holds. */
const AGAIN = events(0).split('\n').slice(0, 2).join('\n') + '\n';

const numbered = (names: readonly string[]) => names.map((name, index) => `${name}\t${index}\n`).join('');

describe('an import that is interrupted', { timeout: 240_000 }, () => {
  let folder: string;
  let database: Database;
  let uninterrupted: string;
  let total: Counts;

  const digest = async () => (await database.write((tx) => graphDigest(tx))).digest;
  const anew = async () => {
    await database?.close();
    database = await freshGraph(null);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backchannel-icews-'));
    await writeFile(join(folder, 'entity2id.txt'), numbered(STATES));
    await writeFile(join(folder, 'relation2id.txt'), numbered(RELATIONS));
    await writeFile(join(folder, 'train.txt'), events(0));
    await writeFile(join(folder, 'valid.txt'), events(5) + AGAIN);
    await writeFile(join(folder, 'test.txt'), events(11));
    await anew();
    ({ total } = await runImport({ database, importer: importerOf('icews18'), path: folder }));
    uninterrupted = await digest();
  });

  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('is of some batches, with duplicates in them', () => {
    expect(total.read).toBe(3 * EVENTS + 2 + STATES.length + RELATIONS.length);
    expect(total.duplicates).toBe(2);
    expect(total.written).toBeGreaterThan(4 * BATCH);
  });

  test(`by ${KILLS} kills -9 at random moments is completed by the next run: the same graph`, async () => {
    const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 2 ** 31);
    console.log(`KILL_SEED=${seed} repeats these moments.`);
    const random = randomNumbers(seed);
    await anew();
    const started = () => startImport(database.address, 'icews18', folder);
    const { milliseconds } = await (await started()).run(null);
    expect(await digest()).toBe(uninterrupted);
    await anew();
    // Short enough that one import is hit many times, long enough that each run may get further than the one before.
    const longest = milliseconds / 2;
    const hit = new Map<string, number>();
    let completed = 0;
    let next = started();
    for (let kills = 0; kills < KILLS;) {
      const current = await next;
      // The next one starts meanwhile.
      next = started();
      const { wasKilled, phase } = await current.run(random() * longest);
      kills += wasKilled ? 1 : 0;
      hit.set(phase, (hit.get(phase) ?? 0) + (wasKilled ? 1 : 0));
      if (wasKilled) continue;
      expect(await digest()).toBe(uninterrupted);
      completed += 1;
      await anew();
    }
    await (await next).run(null);
    console.log(
      `Killed while ${[...hit].map(([phase, kills]) => `${phase}: ${kills}`).join(', ')}; completed ${completed} times before.`,
    );
    expect(hit.get('writing')).toBeGreaterThan(0);
    expect(await digest()).toBe(uninterrupted);
    expect(await database.write((tx) => findViolations(tx))).toEqual([]);
  });

  test('by its caller stops, says so, and is completed likewise', async () => {
    await anew();
    const abort = new AbortController();
    const request = { database, importer: importerOf('icews18'), path: folder };
    const stopped = runImport({
      ...request,
      signal: abort.signal,
      onProgress: ({ phase, done }) => {
        if (phase === 'writing' && done > EVENTS) abort.abort();
      },
    });
    await expect(stopped).rejects.toThrow('aborted');
    expect(await digest()).not.toBe(uninterrupted);
    const report = await runImport(request);
    expect(report.outcome).toBe('completed');
    expect(await digest()).toBe(uninterrupted);
  });

  test('by Ctrl-C says what is there and how to go on, and the same command completes it', async () => {
    await anew();
    const command = () => startSeed(['import', 'icews18', folder, '--json'], usingDatabase(database.address));
    const stopped = command();
    stopped.child.stderr.on('data', () => {
      if (stopped.said.stderr.includes('Writing')) stopped.child.kill('SIGINT');
    });
    const { code, stdout, stderr } = await stopped.finished;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Reading: .* of .* MB, [\d,]+ rows.*… \d+ %$/mu);
    expect(stderr).toMatch(/^Writing: row 0 of [\d,]+.*… 0 %$/mu);
    expect(stdout).toMatch(/Interrupted: .* written, in whole batches\. Run the same command again/u);
    const again = await command().finished;
    expect(JSON.parse(again.stdout)).toMatchObject({
      outcome: 'completed',
      total,
      differences: { otherwise: 0, nothing: 0 },
      apart: 0,
    });
    expect(await digest()).toBe(uninterrupted);
  });

  test(`by ${RUNNERS} runners of the same import at once shares the work with them`, async () => {
    await anew();
    const runners = Array.from({ length: RUNNERS }, () => startImport(database.address, 'icews18', folder));
    const ended = await Promise.all((await Promise.all(runners)).map((runner) => runner.run(null)));
    expect(ended.map(({ wasKilled }) => wasKilled)).toEqual(Array.from({ length: RUNNERS }, () => false));
    expect(await digest()).toBe(uninterrupted);
  });

  test('may not be taken up with other parameters or other data', async () => {
    const again = runImport({
      database,
      importer: importerOf('icews18'),
      path: folder,
      parameters: { minimumCount: 5 },
    });
    await expect(again).rejects.toThrow('with other content');
    expect(await digest()).toBe(uninterrupted);
  });
});
