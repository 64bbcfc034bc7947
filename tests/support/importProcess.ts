import { once } from 'node:events';
import { z } from 'zod';
import { Database } from '../../server/neo4j/database.ts';
import { runImport } from '../../server/seeds/import/run.ts';
import { importerOf } from './importing.ts';

const given = z.object({
  address: z.object({ uri: z.string(), username: z.string(), password: z.string(), database: z.string() }),
  id: z.string(),
  path: z.string(),
});
const { address, id, path } = given.parse(JSON.parse(process.env['IMPORT'] ?? ''));
const database = new Database(address);
console.log('ready');
// Starting Node takes longer than a small import: whoever started this says when to begin.
await once(process.stdin, 'data');
let phase = '';
await runImport({
  database,
  importer: importerOf(id),
  path,
  onProgress: (progress) => {
    if (progress.phase !== phase) console.log(progress.phase);
    ({ phase } = progress);
  },
});
await database.close();
process.exit();
