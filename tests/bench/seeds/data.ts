import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CAMEO_BY_LABEL } from '../../../server/seeds/import/cameo.ts';
import { icews } from '../../../server/seeds/import/icews.ts';

const COLUMNS = icews.files.find(({ role }) => role === 'rows')?.columns ?? [];
const DAY = 86_400_000;

async function* linesOf(path: string): AsyncGenerator<string[]> {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line.trim() !== '') yield line.split('\t').map((cell) => cell.trim());
  }
}

async function namesOf(path: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for await (const [name = '', id = ''] of linesOf(path)) names.set(id, name);
  return names;
}

/**
 * A file of so many events in the published format of ICEWS, in a temporary folder. There is no file of a million: the
 * events of ICEWS18 are repeated, each time a year earlier.
 */
export async function makeEvents(
  icews18: string,
  rows: number,
): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'backchannel-bench-'));
  const names = await namesOf(join(icews18, 'entity2id.txt'));
  const relations = await namesOf(join(icews18, 'relation2id.txt'));
  const path = join(folder, 'events.bench.tab');
  const out = createWriteStream(path);
  out.write(`${COLUMNS.join('\t')}\n`);
  let written = 0;
  for (let year = 2018; written < rows; year -= 1) {
    const before = written;
    for (const file of ['train.txt', 'valid.txt', 'test.txt']) {
      for await (const [head = '', relation = '', tail = '', hours = ''] of linesOf(join(icews18, file))) {
        const code = CAMEO_BY_LABEL.get(relations.get(relation) ?? '');
        if (written >= rows || code === undefined) continue;
        written += 1;
        const date = new Date(Date.UTC(year, 0, 1) + (Number(hours) / 24) * DAY).toISOString().slice(0, 10);
        const cells = [
          written,
          date,
          names.get(head),
          code.code,
          code.goldstein ?? 'NA',
          names.get(tail),
          'Bench Daily',
          'NA',
          written,
        ];
        if (!out.write(`${cells.join('\t')}\n`)) await once(out, 'drain');
      }
    }
    if (written === before) throw new Error(`${icews18} holds no events.`);
  }
  out.end();
  await once(out, 'finish');
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}
