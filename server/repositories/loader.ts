import DataLoader from 'dataloader';

/** Ids in one database round trip; what a query cannot take more of is split. */
const BATCH = 1_000;

/** A per-request loader of single records by id: null where there is none. */
export function loaderById<T extends { id: string }>(
  load: (ids: string[]) => Promise<T[]>,
): DataLoader<string, T | null> {
  return new DataLoader(
    async (ids) => {
      const found = new Map((await load([...ids])).map((record) => [record.id, record]));
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize: BATCH },
  );
}

/** A per-request loader of lists by the id they belong to: empty where there are none; order as loaded. */
export function loaderOfLists<T>(
  load: (ids: string[]) => Promise<{ key: string; value: T }[]>,
): DataLoader<string, T[]> {
  return new DataLoader(
    async (ids) => {
      const lists = new Map<string, T[]>(ids.map((id) => [id, []]));
      for (const { key, value } of await load([...ids])) lists.get(key)?.push(value);
      return ids.map((id) => lists.get(id) ?? []);
    },
    { maxBatchSize: BATCH },
  );
}

/** Loads what must be there, e.g. the actor of a tie. Throws when it is not. */
export async function loadExisting<T>(loader: DataLoader<string, T | null>, id: string): Promise<T> {
  const record = await loader.load(id);
  if (record === null) throw new Error(`${id} is referred to, but is not in the graph.`);
  return record;
}

/** As `loadExisting`, for many ids, in their order. */
export function loadAllExisting<T>(loader: DataLoader<string, T | null>, ids: readonly string[]): Promise<T[]> {
  return Promise.all(ids.map((id) => loadExisting(loader, id)));
}
