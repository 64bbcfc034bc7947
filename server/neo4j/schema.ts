import { readFile, readdir } from 'node:fs/promises';
import { splitStatements } from '../seeds/statements.ts';
import type { Database } from './database.ts';

const folder = new URL('../../cypher/schema/', import.meta.url);

/** Applies cypher/schema: constraints and indexes, each only if it is missing. */
export async function applySchema(database: Database): Promise<void> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).toSorted();
  for (const file of files) {
    const text = await readFile(new URL(file, folder), 'utf8');
    for (const command of splitStatements(text)) await database.applySchemaCommand(command.text);
  }
  await database.applySchemaCommand('CALL db.awaitIndexes(60)');
}
