import neo4j from 'neo4j-driver';

/** Stands in parameters for a value that plain JSON cannot tell from others. */
class Typed {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** A number that stays a float although it may be whole; null stays null. */
export const floatValue = (value: number | null): Typed | null => (value === null ? null : new Typed(value));

/** An ISO 8601 day as a date; null stays null. */
export function dateValue(day: string | null): Typed | null {
  if (day === null) return null;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Typed(new neo4j.types.Date(year, month, date));
}

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
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (value instanceof Typed) return value.value;
  // Imports send a million maps: no lists of entries are made on the way.
  const converted: Record<string, unknown> = {};
  for (const key in value) converted[key] = toDriver((value as Record<string, unknown>)[key]);
  return converted;
}
