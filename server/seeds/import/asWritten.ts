import { dateValue, floatValue } from '../../neo4j/values.ts';
import { RELATIONSHIP_OF } from '../../vocabulary.ts';
import type { ActorRow, AssertionRow, EventRow, StatementRow } from './model.ts';

/** Of an assertion, what its tie has as well, as cypher/derive says it. */
const TIE_PROPERTIES = [
  'id',
  'family',
  'instrument',
  'topic',
  'modality',
  'validFrom',
  'validTo',
  'ongoing',
  'datePrecision',
  'strength',
  'valence',
  'polarity',
  'confidence',
  'status',
] as const;

const LABELS = { STATE: 'State', OFFICIAL: 'Official', ORGANIZATION: 'Organization' } as const;

/**
 * Rows as cypher/import writes them, each with all properties of its node: put together here, since the database has more
 * to do than we.
 */
export function actorAsWritten({ id, kind, name, properties }: ActorRow) {
  return { id, label: LABELS[kind], created: { ...properties, id, kind, name } };
}

export function assertionAsWritten({ from, to, properties: further, ...row }: AssertionRow) {
  const properties: Record<string, unknown> = {
    ...further,
    ...row,
    status: 'REPORTED',
    validFrom: dateValue(row.validFrom),
    validTo: dateValue(row.validTo),
    strength: floatValue(row.strength),
    valence: floatValue(row.valence),
  };
  const tie = Object.fromEntries(TIE_PROPERTIES.map((name) => [name, properties[name]]));
  return { from, to, type: RELATIONSHIP_OF[row.family], properties, tie };
}

export function statementAsWritten({ tie, source, properties: further, ...row }: StatementRow) {
  return { tie, source, properties: { ...further, ...row, stance: 'ASSERTS', origin: source } };
}

export function eventAsWritten({ by, on, source, ties, properties: further, ...row }: EventRow) {
  const properties = {
    ...further,
    ...row,
    date: dateValue(row.date),
    datePrecision: 'DAY',
    origin: source,
    intensity: floatValue(row.intensity),
  };
  return { by, on, source, ties, properties };
}
