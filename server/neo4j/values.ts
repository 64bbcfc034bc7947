import neo4j from 'neo4j-driver';

/**
 * Driver value → plain JSON-like value: dates and times become ISO 8601 text, maps and lists are walked.
 * Throws on nodes, relationships and paths: queries return maps, so that rows can be checked.
 */
export function fromDriver(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value ?? null;
  if (Array.isArray(value)) return value.map(fromDriver);
  if (neo4j.isDate(value) || neo4j.isDateTime(value)) return value.toString();
  if (neo4j.isNode(value) || neo4j.isRelationship(value) || neo4j.isPath(value)) {
    throw new TypeError('A query must return maps, not graph entities.');
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromDriver(inner)]));
}

/** Plain value → driver value: whole numbers become integers, since LIMIT and codes refuse floats. */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toDriver);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toDriver(inner)]));
  }
  return value;
}
