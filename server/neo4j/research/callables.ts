import { refusal } from './refusal.ts';

/**
 * What a statement may call. Names with a dot come from namespaces, which plug-ins add to, so each is listed; a function
 * without one is always the database's own, and those only compute.
 */

/** Read the schema or an index. Others of the kind READ change statistics, wait, or tell of the server. */
export const PROCEDURES: ReadonlySet<string> = new Set([
  'db.index.fulltext.listAvailableAnalyzers',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.vector.queryNodes',
  'db.index.vector.queryRelationships',
  'db.labels',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
]);

/** Namespaces of functions that only compute. */
const FUNCTION_NAMESPACES = [
  'coll',
  'date',
  'datetime',
  'duration',
  'gds.similarity',
  'localdatetime',
  'localtime',
  'point',
  'string',
  'time',
  'vector',
  'vector.similarity',
].map((namespace) => `${namespace}.`);

/** As the database compares them: without regard to case. */
export function isAllowedFunction(name: string): boolean {
  const lower = name.toLowerCase();
  const namespace = lower.slice(0, lower.lastIndexOf('.') + 1);
  return namespace === '' || FUNCTION_NAMESPACES.includes(namespace);
}

/** Why these are refused, for people who know them; the first that fits. */
const REASONS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^gds\./iu, 'projections of Graph Data Science stay in the server’s memory, beyond the bounds of one statement.'],
  [/^(?:dbms|tx)\./iu, 'it tells of the server or changes it.'],
  [/^db\.(?:create|index\.vector\.create)/iu, 'it writes.'],
  [/^apoc\./iu, 'APOC reaches files, networks and other statements.'],
];

export const whyNotCallable = (name: string): string =>
  REASONS.find(([pattern]) => pattern.test(name))?.[1] ?? 'it is not known to read and do nothing else.';

/** Throws ResearchError unless the procedure is allowed. */
export function checkProcedure(name: string): void {
  if (!PROCEDURES.has(name)) throw refusal(`The procedure ${name}`, whyNotCallable(name));
}
