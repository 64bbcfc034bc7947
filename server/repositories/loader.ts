import DataLoader from 'dataloader';

/** Ids in one database round trip; what a query cannot take more of is split. */
const BATCH = 1_000;

/** What is known comes as it is: a promise for each of an answer's thousand fields would take longer than the rest of them. */
export type MaybePromise<T> = T | Promise<T>;

/** Goes on at once with what is known, and later with what is not. */
export function whenKnown<T, Next>(value: MaybePromise<T>, next: (value: T) => Next): MaybePromise<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** Loads by id for one request: each id once, and those that are asked for at the same time in one round trip. */
export class Loader<Value> {
  readonly #known = new Map<string, Value>();
  readonly #batched: DataLoader<string, Value>;

  /** @param load gives values in the order of the ids */
  constructor(load: (ids: string[]) => Promise<Value[]>) {
    this.#batched = new DataLoader((ids) => load([...ids]), { maxBatchSize: BATCH });
  }

  load(id: string): MaybePromise<Value> {
    const known = this.#known.get(id);
    return known === undefined ? this.#batched.load(id) : known;
  }

  /** As `load`, in the order of the ids. */
  loadAll(ids: readonly string[]): MaybePromise<Value[]> {
    const values = ids.map((id) => this.load(id));
    return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as Value[]);
  }

  /** Takes over what was read in another way. */
  prime(id: string, value: Value): void {
    this.#known.set(id, value);
  }
}

/** A per-request loader of single records by id: null where there is none. */
export function loaderById<T extends { id: string }>(load: (ids: string[]) => Promise<T[]>): Loader<T | null> {
  return new Loader(async (ids) => {
    const found = new Map((await load(ids)).map((record) => [record.id, record]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** A per-request loader of lists by the id they belong to: empty where there are none; order as loaded. */
export function loaderOfLists<T>(load: (ids: string[]) => Promise<{ key: string; value: T }[]>): Loader<T[]> {
  return new Loader(async (ids) => {
    const lists = new Map<string, T[]>(ids.map((id) => [id, []]));
    for (const { key, value } of await load(ids)) lists.get(key)?.push(value);
    return ids.map((id) => lists.get(id) ?? []);
  });
}

function existing<T>(record: T | null, id: string): T {
  if (record === null) throw new Error(`${id} is referred to, but is not in the graph.`);
  return record;
}

/** Loads what must be there, e.g. the actor of a tie. Throws when it is not. */
export function loadExisting<T>(loader: Loader<T | null>, id: string): MaybePromise<T> {
  return whenKnown(loader.load(id), (record) => existing(record, id));
}

/** As `loadExisting`, for many ids, in their order. */
export function loadAllExisting<T>(loader: Loader<T | null>, ids: readonly string[]): MaybePromise<T[]> {
  return whenKnown(loader.loadAll(ids), (records) => records.map((record, i) => existing(record, ids[i] ?? '')));
}
