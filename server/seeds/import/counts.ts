/** What became of the rows of a file: `read` is the sum of the others. */
export type Counts = {
  read: number;
  /** Rows whose records are in the graph. */
  written: number;
  duplicates: number;
  rejected: number;
  /** Rows that are sound but outside what the importer writes, by the reason it declares. */
  left: Record<string, number>;
};

export const noCounts = (): Counts => ({ read: 0, written: 0, duplicates: 0, rejected: 0, left: {} });

export function sumOf(all: readonly Counts[]): Counts {
  const sum = noCounts();
  for (const counts of all) {
    sum.read += counts.read;
    sum.written += counts.written;
    sum.duplicates += counts.duplicates;
    sum.rejected += counts.rejected;
    for (const [reason, count] of Object.entries(counts.left)) sum.left[reason] = (sum.left[reason] ?? 0) + count;
  }
  return sum;
}

/** Whether every row read is accounted for. */
export const addUp = ({ read, written, duplicates, rejected, left }: Counts): boolean =>
  read === written + duplicates + rejected + Object.values(left).reduce((sum, count) => sum + count, 0);
