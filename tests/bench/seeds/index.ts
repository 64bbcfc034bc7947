import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { UsageError } from '../../../server/cli/complain.ts';
import { table } from '../../../server/cli/seed/text.ts';
import { icews18 } from '../../../server/seeds/import/icews18.ts';
import type { Benchmark } from '../benchmarks.ts';
import { machineLines } from '../machine.ts';
import { importedByAdmin } from './adminImport.ts';
import { writtenBare } from './bareLoop.ts';
import { makeEvents } from './data.ts';
import { HEAP, PAGE_CACHE, onFreshDatabase } from '../database.ts';
import { IMPORT_HEAP, digestOf, importedHere } from './importing.ts';
import type { Measured } from './measured.ts';
import { readRecords } from './records.ts';

const count = (value: number) => Math.round(value).toLocaleString('en-US');
const seconds = (value: number | null) => (value === null ? '' : value.toFixed(1));
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

const cpuOf = ({ node, java }: Measured): number | null => (node === null || java === null ? null : node + java);

/** Of CPU too, since a busy machine gives the one way more of the clock than the other. */
function lineOf(way: string, rows: number, measured: Measured, ceiling: Measured): string[] {
  const { elapsed, node, java } = measured;
  const [cpu, ceilingCpu] = [cpuOf(measured), cpuOf(ceiling)];
  return [
    way,
    count(rows / elapsed),
    (ceiling.elapsed / elapsed).toFixed(2),
    cpu === null || ceilingCpu === null ? '' : (ceilingCpu / cpu).toFixed(2),
    seconds(elapsed),
    seconds(node),
    seconds(java),
  ];
}

const HEAD = ['', 'rows/s', 'of bare loop', 'of it by CPU', 'seconds', 'CPU s, Node', 'CPU s, Java'];

async function compare(icews: string, rows: number): Promise<void> {
  const data = await makeEvents(icews, rows);
  try {
    const { ours, records, digest, version } = await onFreshDatabase(async (server) => {
      const imported = await importedHere(server, data.path);
      return {
        ours: imported,
        records: await readRecords(server),
        digest: await digestOf(server),
        version: server.version,
      };
    });
    const bare = await onFreshDatabase((server) => writtenBare(server, records));
    const admin = await importedByAdmin(records);
    console.log(
      [
        ...machineLines(version),
        `Each on a fresh database with a heap of ${HEAP} and a page cache of ${PAGE_CACHE}`,
        `Data: ${count(rows)} rows made of ICEWS18; ${records.summary}`,
        '',
        ...table([
          HEAD,
          lineOf('our importer, all of it', rows, ours, bare),
          ...ours.phases.map(([phase, elapsed]) => [`  ${phase}`, '', '', '', seconds(elapsed)]),
          lineOf('bare driver loop, same records', rows, bare, bare),
          lineOf('neo4j-admin import, same records', rows, admin, bare),
          lineOf('  with constraints and indexes', rows, admin.withSchema, bare),
        ]),
        '',
        `Digests: ours ${digest.slice(0, 16)}…, bare loop ${bare.digest.slice(0, 16)}…, neo4j-admin ${admin.digest.slice(0, 16)}…`,
      ].join('\n'),
    );
  } finally {
    await data.remove();
  }
}

async function memory(icews: string, sizes: readonly number[]): Promise<void> {
  const rows: string[][] = [
    ['rows', `peak RSS of the importer, whose heap may be ${IMPORT_HEAP} MB`, 'seconds', 'rows/s'],
  ];
  for (const size of sizes) {
    const data = await makeEvents(icews, size);
    try {
      const { rss, elapsed } = await onFreshDatabase((server) => importedHere(server, data.path));
      rows.push([count(size), megabytes(rss), seconds(elapsed), count(size / elapsed)]);
    } finally {
      await data.remove();
    }
  }
  console.log(['', ...table(rows)].join('\n'));
}

const numbers = (text: string): number[] => {
  const given = text.split(',').map(Number);
  if (!given.every((value) => Number.isSafeInteger(value) && value > 0))
    throw new UsageError(`${text} is no number of rows.`);
  return given;
};

export const seeds: Benchmark = {
  name: 'seeds',
  measures: 'rows a second of an import beside a bare driver loop and neo4j-admin import, and the importer’s memory',
  usage: [
    '--icews18 FOLDER   your copy of ICEWS18 (required)',
    '--rows N           rows of the comparison (100000); 0 leaves it out',
    '--memory N,N       rows of imports whose memory is measured (100000,1000000); 0 leaves it out',
  ],
  run: async (given) => {
    const { values } = parseArgs({
      args: [...given],
      options: {
        icews18: { type: 'string' },
        rows: { type: 'string', default: '100000' },
        memory: { type: 'string', default: '100000,1000000' },
      },
    });
    const { icews18: folder, rows, memory: sizes } = values;
    if (folder === undefined || (await stat(folder).catch(() => null)) === null) {
      throw new UsageError(
        `Name the folder of your own copy of ICEWS18 with --icews18. It is at ${icews18.publishedAt}.`,
      );
    }
    for (const size of rows === '0' ? [] : numbers(rows)) await compare(folder, size);
    if (sizes !== '0') await memory(folder, numbers(sizes));
  },
};
