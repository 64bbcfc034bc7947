import type { Database } from '../../neo4j/database.ts';
import { importStatement } from './statements.ts';
import type { Records, TermRow, Value } from './model.ts';

const knownNodes = importStatement('known-nodes');
const knownTerms = importStatement('known-terms');

/** Rows compared in one transaction. */
const PAGE = 1_000;

/** Kinds that other seeds may have stated before, with their labels; terms are relationships. */
const LABELS = { actors: 'Actor', offices: 'Office', topics: 'Topic', sources: 'Source', terms: null } as const;
type Kind = keyof typeof LABELS;
const KINDS = Object.keys(LABELS) as Kind[];

/** A field in which the data set says otherwise than the graph, which keeps what it has. */
export type Difference = {
  kind: Kind;
  id: string;
  field: string;
  /** Empty when the graph says nothing. */
  ours: string;
  theirs: string;
};

type Said = Readonly<Record<string, unknown>>;

/** What the data set says of each thing, by the names of the properties in the graph. */
function said(records: Records): Record<Kind, { id: string; fields: Readonly<Record<string, Value>> }[]> {
  const { actors = [], offices = [], topics = [], sources = [], terms = [] } = records;
  return {
    actors: actors.map(({ id, kind, name, properties, hasOurNames }) => ({
      id,
      fields: hasOurNames ? { ...properties, name_uk: null } : { kind, name, ...properties },
    })),
    offices: offices.map(({ id, name, of, properties }) => ({ id, fields: { name, of, ...properties } })),
    topics: topics.map(({ id, name, name_uk }) => ({ id, fields: { name, name_uk } })),
    sources: sources.map(({ id, title, properties }) => ({ id, fields: { title, ...properties } })),
    terms: terms.map(({ id, validTo, ongoing, datePrecision }) => ({
      id,
      fields: { to: validTo, ongoing, datePrecision },
    })),
  };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const written = (value: unknown): string =>
  listOf(value ?? '')
    .map(String)
    .join('; ');

/** Null says nothing. Of a list, such as aliases, only entries that the graph lacks differ. */
function isOtherwise(ours: unknown, theirs: Value): boolean {
  if (theirs === null) return false;
  const known = listOf(ours ?? null);
  return listOf(theirs).some((entry) => !known.includes(entry));
}

/**
 * Finds what a data set says otherwise than the graph it was imported into, and than its own earlier rows. Since what an
 * import created is equal to its rows, every run of the same import on the same graph finds the same.
 */
export class Differences {
  readonly #database: Database;
  readonly #compared = new Set<string>();
  readonly #found: Difference[] = [];

  constructor(database: Database) {
    this.#database = database;
  }

  /** By kind, id and field. */
  get found(): Difference[] {
    const key = ({ kind, id, field, theirs }: Difference) => [kind, id, field, theirs].join('\0');
    return this.#found.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  /** Of how many fields the graph says otherwise, and of how many nothing. */
  get counts(): { otherwise: number; nothing: number } {
    const nothing = this.#found.filter(({ ours }) => ours === '').length;
    return { otherwise: this.#found.length - nothing, nothing };
  }

  /** Compares records that are written. */
  async compare(records: Records): Promise<void> {
    const rows = said(records);
    const terms = new Map((records.terms ?? []).map((term) => [term.id, term]));
    for (const kind of KINDS) {
      const fresh = rows[kind].filter((row) => this.#isNew(`${kind}\0${JSON.stringify(row)}`));
      for (let from = 0; from < fresh.length; from += PAGE) {
        const page = fresh.slice(from, from + PAGE);
        const known = await this.#known(kind, [...new Set(page.map(({ id }) => id))], terms);
        for (const { id, fields } of page) this.#note(kind, id, fields, known.get(id) ?? {});
      }
    }
  }

  #isNew(row: string): boolean {
    const isNew = !this.#compared.has(row);
    this.#compared.add(row);
    return isNew;
  }

  async #known(kind: Kind, ids: string[], terms: ReadonlyMap<string, TermRow>): Promise<Map<string, Said>> {
    const label = LABELS[kind];
    const rows = await this.#database.write((tx) =>
      label === null
        ? tx.run(knownTerms, { rows: ids.map((id) => terms.get(id)) })
        : tx.run(knownNodes.replaceAll(':NODE', `:${label}`), { ids }),
    );
    const known = new Map<string, Said>();
    // The first: several terms of one day are told apart by nothing else.
    for (const { id, properties, body } of rows) {
      if (!known.has(String(id))) known.set(String(id), { ...(properties as Said), of: body });
    }
    return known;
  }

  #note(kind: Kind, id: string, theirs: Readonly<Record<string, Value>>, ours: Said): void {
    for (const [field, value] of Object.entries(theirs)) {
      if (!isOtherwise(ours[field], value)) continue;
      this.#found.push({ kind, id, field, ours: written(ours[field]), theirs: written(value) });
    }
  }
}
