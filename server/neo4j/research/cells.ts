import neo4j from 'neo4j-driver';
import type { Node, Path, Relationship } from 'neo4j-driver';

/** Takes note of so many bytes of JSON; throws what ends the conversion when they are too many. */
type Spend = (bytes: number) => void;

/** A value of an answer as JSON, see CypherResult.rows in the SDL. Integers come as bigint: the driver must be told so. */
export function cell(value: unknown, spend: Spend): unknown {
  switch (typeof value) {
    case 'bigint':
      return exact(value, spend);
    case 'number':
      return spent(Number.isFinite(value) ? value : String(value), spend);
    case 'string':
    case 'boolean':
      return spent(value, spend);
    case 'object':
      return value === null ? spent(null, spend) : objectCell(value, spend);
    default:
      throw new TypeError(`No value of Cypher is a ${typeof value}.`);
  }
}

const exact = (value: bigint, spend: Spend) => {
  const number = Number(value);
  return spent(Number.isSafeInteger(number) ? number : String(value), spend);
};

/** With the comma or bracket behind it. */
function spent<T extends string | number | boolean | null>(value: T, spend: Spend): T {
  spend(typeof value === 'string' ? Buffer.byteLength(value) + 3 : String(value).length + 1);
  return value;
}

function objectCell(value: object, spend: Spend): unknown {
  if (Array.isArray(value)) return value.map((item) => cell(item, spend));
  if (neo4j.isNode(value)) return nodeCell(value, spend);
  if (neo4j.isRelationship(value)) return relationshipCell(value, spend);
  if (neo4j.isPath(value)) return pathCell(value, spend);
  if (neo4j.isPoint(value)) {
    const { srid, x, y, z } = value;
    return mapCell({ _kind: 'point', srid, x, y, ...(z !== undefined && { z }) }, spend);
  }
  // The driver writes three days as P3DT, which is no ISO 8601.
  if (neo4j.isDuration(value)) return spent(value.toString().replace(/T$/u, ''), spend);
  if (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value)
  ) {
    return spent(value.toString(), spend);
  }
  if (ArrayBuffer.isView(value)) {
    return spent(Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64'), spend);
  }
  return mapCell(value, spend);
}

function mapCell(map: object, spend: Spend): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, inner]) => [spent(key, spend), cell(inner, spend)]));
}

function nodeCell({ elementId, labels, properties }: Node, spend: Spend): object {
  const id: unknown = (properties as Record<string, unknown>)['id'];
  const actor = labels.includes('Actor') && typeof id === 'string' ? id : null;
  return mapCell({ _kind: 'node', id: elementId, labels, properties, actor }, spend);
}

function relationshipCell(relationship: Relationship, spend: Spend): object {
  const { elementId, type, startNodeElementId: start, endNodeElementId: end, properties } = relationship;
  return mapCell({ _kind: 'relationship', id: elementId, type, start, end, properties }, spend);
}

function pathCell({ start, segments }: Path, spend: Spend): object {
  const nodes = [start, ...segments.map((segment) => segment.end)];
  return mapCell({ _kind: 'path', nodes, relationships: segments.map(({ relationship }) => relationship) }, spend);
}
