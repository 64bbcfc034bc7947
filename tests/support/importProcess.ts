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
let hasBegun = false;
await runImport({
  database,
  importer: importerOf(id),
  path,
  onProgress: ({ phase }) => {
    if (phase === 'writing' && !hasBegun) console.log('writing');
    hasBegun ||= phase === 'writing';
  },
});
await database.close();
