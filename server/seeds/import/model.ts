import type { ActorKind, Family, Instrument, Modality } from '../../vocabulary.ts';

/** A further property of a node, as the database can hold it. */
export type Value = string | number | boolean | null | readonly string[];
export type Properties = Readonly<Record<string, Value>>;

export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

/** Bounds of a tie or term: ISO 8601 days, null where unknown. */
export type Interval = {
  validFrom: string | null;
  validTo: string | null;
  ongoing: boolean | null;
  datePrecision: DatePrecision | null;
};

/** Created when the graph has no actor of this id; one that is there keeps what it has and gains one more seed. */
export type ActorRow = {
  id: string;
  kind: ActorKind;
  name: string;
  /** Name in Ukrainian, further codes, aliases and the like. */
  properties: Properties;
  /** Set where the data set gives a code only, and the names are this project's for it. */
  hasOurNames?: true;
};

export type TopicRow = { id: string; name: string; name_uk: string };
export type SourceRow = { id: string; title: string; properties: Properties };
export type OfficeRow = { id: string; name: string; of: string; properties: Properties };

export type TermRow = Interval & {
  id: string;
  official: string;
  office: string;
  source: string;
  properties: Properties;
};

export type AssertionRow = Interval & {
  id: string;
  from: string;
  to: string;
  family: Family;
  instrument: Instrument | null;
  topic: string | null;
  modality: Modality;
  strength: number | null;
  strengthBasis: string | null;
  valence: number | null;
  summary: string;
  summary_uk: string;
  codingBasis: string;
  codingBasis_uk: string;
  properties: Properties;
};

export type StatementRow = {
  id: string;
  tie: string;
  source: string;
  modality: Modality;
  locator: string;
  summary: string;
  summary_uk: string;
  properties: Properties;
};

export type EventRow = {
  id: string;
  date: string;
  by: string;
  on: string;
  source: string;
  /** Assertions that it is evidence for: at least one. */
  ties: readonly string[];
  code: string;
  label: string;
  intensity: number | null;
  properties: Properties;
};

/** What rows become. Rows may repeat an actor, topic, source, office or assertion: the first one counts. */
export type Records = {
  actors?: readonly ActorRow[];
  topics?: readonly TopicRow[];
  sources?: readonly SourceRow[];
  offices?: readonly OfficeRow[];
  terms?: readonly TermRow[];
  assertions?: readonly AssertionRow[];
  statements?: readonly StatementRow[];
  events?: readonly EventRow[];
};

/** One row of a file by the names of its columns; a name that repeats is `name#2`, a column without one `#1`, `#2`, … */
export type Fields = Readonly<Record<string, string>>;

/** What the row function makes of a row. `leave`: sound, but outside what the importer declares to write. */
export type Outcome<Item> =
  | { accept: Item; partition: string }
  | { reject: string; reason: string }
  | { leave: string; subject: string | null };

export const accept = <Item>(item: Item, partition = ''): Outcome<Item> => ({ accept: item, partition });
export const reject = (code: string, reason: string): Outcome<never> => ({ reject: code, reason });
export const leave = (code: string, subject: string | null = null): Outcome<never> => ({ leave: code, subject });

export type DataFile = {
  /** File name, or a name with one `*`, e.g. `*.holders21.csv`. */
  name: string;
  /** Rows are imported one by one; a lookup is read whole first, since rows refer to it. */
  role: 'rows' | 'lookup';
  /** `tabs`: split at tabs, never quoted. */
  format: 'csv' | 'tabs';
  /** Names that the header must have, or, where the file has none, the names of its columns. */
  columns: readonly string[];
  hasHeader: boolean;
  /** How a line is decoded that is no UTF-8; without it, such a line is rejected. */
  fallbackEncoding?: 'latin1' | 'windows-1252';
};

/** `default` is null where nothing is supposed unless somebody says so. */
export type Parameter = {
  default: number | null;
  least: number;
  most: number;
  isWhole?: true;
  description: string;
};

/** Parts of one partition's items, in the order of their rows. */
export type Gathered = { records: Records; left: ReadonlyMap<number, string> };

/** An import under way: what the lookups and parameters make of rows. */
export type Reading<Item> = {
  /** Written first: the source, topics and whatever no row brings. */
  base: Records;
  row(fields: Fields, file: string, line: number): Outcome<Item>;
  /** Turns the items of a partition into records; keys of `left` are indexes of items that are not written, and why. */
  gather(items: readonly Item[]): Gathered;
};

/** One data set. Adding one means one file and one line in index.ts. */
export type Importer<Item = unknown> = {
  id: string;
  title: string;
  dataset: string;
  licence: string;
  citation: string;
  /** Where it is published, and under which terms one may use it. */
  publishedAt: string;
  terms: string;
  /** Importers of the same facts: the graph holds one of them at a time, since events counted twice look twice as strong. */
  excludes?: readonly string[];
  files: readonly DataFile[];
  parameters: Readonly<Record<string, Parameter>>;
  /** Whether rows are put together in parts, one at a time in memory, for inputs of any size. Otherwise all are at once. */
  isPartitioned: boolean;
  begin(given: {
    lookups: ReadonlyMap<string, readonly Fields[]>;
    parameters: Readonly<Record<string, number>>;
  }): Reading<Item>;
};

/** Lets importers of different items stand in one list. */
export const defineImporter = <Item>(importer: Importer<Item>): Importer => importer;

/** Records of rows put together: for importers whose rows do not depend on each other. */
export function gatherRecords(items: readonly Records[]): Gathered {
  return {
    records: {
      actors: items.flatMap(({ actors }) => actors ?? []),
      topics: items.flatMap(({ topics }) => topics ?? []),
      sources: items.flatMap(({ sources }) => sources ?? []),
      offices: items.flatMap(({ offices }) => offices ?? []),
      terms: items.flatMap(({ terms }) => terms ?? []),
      assertions: items.flatMap(({ assertions }) => assertions ?? []),
      statements: items.flatMap(({ statements }) => statements ?? []),
      events: items.flatMap(({ events }) => events ?? []),
    },
    left: new Map(),
  };
}
