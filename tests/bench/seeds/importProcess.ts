import { Database } from '../../../server/neo4j/database.ts';
import type { DatabaseAddress } from '../../../server/neo4j/database.ts';
import { icews } from '../../../server/seeds/import/icews.ts';
import { runImport } from '../../../server/seeds/import/run.ts';
import { ownCpuSeconds } from '../machine.ts';

// Database address as JSON, path of the data → one JSON document on standard output.
const [address = '', path = ''] = process.argv.slice(2);
const database = new Database(JSON.parse(address) as DatabaseAddress);
const begun = performance.now();
const cpuBefore = ownCpuSeconds();
const phases = new Map<string, number>();
let at = { phase: 'reading', since: begun };
const enter = (phase: string) => {
  phases.set(at.phase, (phases.get(at.phase) ?? 0) + (performance.now() - at.since) / 1000);
  at = { phase, since: performance.now() };
};
await runImport({
  database,
  importer: icews,
  path,
  onProgress: ({ phase }) => {
    if (phase !== at.phase) enter(phase);
  },
});
enter('done');
console.log(
  JSON.stringify({
    elapsed: (performance.now() - begun) / 1000,
    node: ownCpuSeconds() - cpuBefore,
    rss: process.resourceUsage().maxRSS * 1024,
    phases: [...phases],
  }),
);
await database.close();
