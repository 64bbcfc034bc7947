import { z } from 'zod';
import {
  ACTOR_KINDS,
  ATTEMPT_STATUSES,
  FAMILIES,
  INSTRUMENTS,
  MODALITIES,
  ORGANIZATION_KINDS,
  STANCES,
  TIE_STATUSES,
  idsOf,
} from '../vocabulary.ts';

/**
 * What the repositories hand on: one shape a kind of thing, dates as ISO 8601 text, unknown as null.
 * Loose, because texts in further languages come as `name_uk`, `summary_uk` and so on (see texts.ts).
 */
const id = z.string();
const unknownable = <T extends z.ZodType>(shape: T) => shape.nullish().transform((value) => value ?? null);
const text = unknownable(z.string());

export const actorRecord = z.looseObject({
  id,
  kind: z.enum(idsOf(ACTOR_KINDS)),
  name: z.string(),
  aliases: z
    .array(z.string())
    .nullish()
    .transform((aliases) => aliases ?? []),
  note: text,
  wikidata: text,
  iso3: text,
  cow: unknownable(z.int()),
  organizationKind: unknownable(z.enum(idsOf(ORGANIZATION_KINDS))),
  partOf: text,
});

export const officeRecord = z.looseObject({ id, name: z.string(), of: id });

export const termRecord = z.looseObject({
  id,
  official: id,
  office: id,
  from: text,
  to: text,
  ongoing: unknownable(z.boolean()),
  datePrecision: text,
  source: text,
});

export const tieRecord = z.looseObject({
  id,
  family: z.enum(idsOf(FAMILIES)),
  source: id,
  target: id,
  instrument: unknownable(z.enum(idsOf(INSTRUMENTS))),
  topic: text,
  modality: z.enum(idsOf(MODALITIES)),
  validFrom: text,
  validTo: text,
  ongoing: unknownable(z.boolean()),
  datePrecision: text,
  strength: unknownable(z.number()),
  strengthBasis: text,
  valence: unknownable(z.number()),
  polarity: unknownable(z.int()),
  confidence: unknownable(z.int()),
  status: z.enum(idsOf(TIE_STATUSES)),
  summary: z.string(),
  codingBasis: text,
  originIds: z.array(z.string()),
});

export const sourceRecord = z.looseObject({
  id,
  title: z.string(),
  number: text,
  publisher: text,
  url: text,
  language: text,
  publishedOn: text,
  reliability: text,
  note: text,
});

export const statementRecord = z.looseObject({
  id,
  quote: text,
  summary: z.string(),
  locator: text,
  language: text,
  stance: z.enum(idsOf(STANCES)),
  modality: z.enum(idsOf(MODALITIES)),
  credibility: unknownable(z.int()),
  reportedBy: text,
  origin: z.string(),
  source: id,
  tie: text,
});

export const eventRecord = z.looseObject({
  id,
  date: z.string(),
  datePrecision: text,
  code: text,
  label: text,
  intensity: unknownable(z.number()),
  actor: id,
  recipient: id,
  source: text,
});

export const attemptRecord = z.looseObject({
  id,
  by: z.array(id),
  via: z.array(id),
  on: z.array(id),
  demand: z.string(),
  status: z.enum(idsOf(ATTEMPT_STATUSES)),
  date: text,
  restsOn: z.array(id),
  statements: z.array(id),
});

export const seedRecord = z.looseObject({
  version: z.string(),
  description: z.string(),
  checksum: z.string(),
  appliedAt: z.string(),
  dataset: text,
  licence: text,
  citation: text,
});

const keptShape = { id, createdAt: z.string(), updatedAt: z.string(), revision: z.int() };

export const savedViewRecord = z.object({ ...keptShape, name: z.string(), description: text, link: z.string() });

export const noteRecord = z.object({ ...keptShape, on: id, text: z.string() });

/** Steps as lists side by side: one node, so that a story is changed as a whole or not at all. */
export const storyRecord = z.object({
  ...keptShape,
  name: z.string(),
  description: text,
  stepIds: z.array(id),
  stepTexts: z.array(z.string()),
  stepLinks: z.array(z.string()),
});

export const topicRecord = z.looseObject({ id, name: z.string() });

export type ActorRecord = z.output<typeof actorRecord>;
export type OfficeRecord = z.output<typeof officeRecord>;
export type TermRecord = z.output<typeof termRecord>;
export type TieRecord = z.output<typeof tieRecord>;
export type SourceRecord = z.output<typeof sourceRecord>;
export type StatementRecord = z.output<typeof statementRecord>;
export type EventRecord = z.output<typeof eventRecord>;
export type AttemptRecord = z.output<typeof attemptRecord>;
export type SeedRecord = z.output<typeof seedRecord>;
export type SavedViewRecord = z.output<typeof savedViewRecord>;
export type NoteRecord = z.output<typeof noteRecord>;
export type StoryRecord = z.output<typeof storyRecord>;
export type TopicRecord = z.output<typeof topicRecord>;
