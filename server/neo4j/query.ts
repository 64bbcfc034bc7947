import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** One static Cypher file with the shapes of its parameters and rows. */
export type Query<Params extends z.ZodRawShape, Row extends z.ZodRawShape> = {
  /** Path below cypher/, e.g. `queries/actors-by-ids.cypher`. */
  readonly file: string;
  readonly text: string;
  readonly params: z.ZodObject<Params>;
  readonly row: z.ZodObject<Row>;
};

/** What a contract test needs of any query, whatever its shapes. */
export type AnyQuery = {
  readonly file: string;
  readonly text: string;
  readonly params: { readonly shape: object };
  readonly row: { readonly shape: object };
};

const cypherFolder = new URL('../../cypher/', import.meta.url);
const defined: AnyQuery[] = [];

/**
 * Binds a file below cypher/ to the zod shapes of its parameters and of one row.
 * Throws at import when the file is missing. A test holds parameters and columns against a real Neo4j.
 */
export function defineQuery<Params extends z.ZodRawShape, Row extends z.ZodRawShape>(definition: {
  file: string;
  params: z.ZodObject<Params>;
  row: z.ZodObject<Row>;
}): Query<Params, Row> {
  const query = { ...definition, text: readFileSync(new URL(definition.file, cypherFolder), 'utf8') };
  defined.push(query);
  return query;
}

/** Every query of the modules imported so far, by file. */
export function definedQueries(): readonly AnyQuery[] {
  return defined.toSorted((a, b) => a.file.localeCompare(b.file, 'en'));
}
