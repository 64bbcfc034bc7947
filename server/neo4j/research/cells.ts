import neo4j from 'neo4j-driver';
import type { Duration, Integer, Node, Path, Relationship } from 'neo4j-driver';

/** A value of an answer as JSON, see CypherResult.rows in the SDL. Integers come as bigint: the driver must be told so. */
export function cell(value: unknown): unknown {
  switch (typeof value) {
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'string':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : objectCell(value);
    default:
      return null;
  }
}

function objectCell(value: object): unknown {
  if (Array.isArray(value)) return value.map(cell);
  if (neo4j.isNode(value)) return nodeCell(value);
  if (neo4j.isRelationship(value)) return relationshipCell(value);
  if (neo4j.isPath(value)) return pathCell(value);
  if (neo4j.isPoint(value)) {
    const { srid, x, y, z } = value;
    return { _kind: 'point', srid: cell(srid), x: cell(x), y: cell(y), ...(z !== undefined && { z: cell(z) }) };
  }
  if (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value)
  ) {
    return value.toString();
  }
  if (neo4j.isDuration(value)) return durationCell(value);
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  return mapCell(value);
}

/** The driver's own text is no ISO 8601 where a duration is made of bigints: `P3DT`. */
function durationCell({ months, days, seconds, nanoseconds }: Duration): string {
  const parts = [months, days, seconds, nanoseconds].map((part) => neo4j.int(String(part)));
  return new neo4j.types.Duration(...(parts as [Integer, Integer, Integer, Integer])).toString();
}

function mapCell(map: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, cell(inner)]));
}

function nodeCell({ elementId, labels, properties }: Node): object {
  const id: unknown = (properties as Record<string, unknown>)['id'];
  const actor = labels.includes('Actor') && typeof id === 'string' ? id : null;
  return { _kind: 'node', id: elementId, labels, properties: mapCell(properties), actor };
}

function relationshipCell(relationship: Relationship): object {
  const { elementId, type, startNodeElementId: start, endNodeElementId: end, properties } = relationship;
  return { _kind: 'relationship', id: elementId, type, start, end, properties: mapCell(properties) };
}

function pathCell({ start, segments }: Path): object {
  return {
    _kind: 'path',
    nodes: [start, ...segments.map((segment) => segment.end)].map(nodeCell),
    relationships: segments.map((segment) => relationshipCell(segment.relationship)),
  };
}
