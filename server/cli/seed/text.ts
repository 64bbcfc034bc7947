import { CHANGED_KINDS, CHANGE_TYPES } from '../../seeds/changeSummary.ts';
import type { ChangeSummary } from '../../seeds/changeSummary.ts';

/** Ids of one change that are printed; JSON has more. */
const SHOWN = 20;

const MARKS = { added: '+', changed: '~', removed: '-', supported: '=' } as const;

const LEGEND = '+ added  ~ changed  - removed  = says the same, stated by other seeds';

/** The columns of a table, each as wide as its widest cell. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** A difference as lines: for each kind of thing how many, then which. */
export function changeLines(changes: ChangeSummary): string[] {
  const lines = CHANGED_KINDS.flatMap((kind) =>
    CHANGE_TYPES.flatMap((type) => {
      const { count, ids } = changes[kind][type];
      if (count === 0) return [];
      const more = count - Math.min(SHOWN, ids.length);
      return [
        `${kind}: ${count} ${type}`,
        ...ids.slice(0, SHOWN).map((id) => `  ${MARKS[type]} ${id}`),
        ...(more > 0 ? [`  ${MARKS[type]} … and ${more} more`] : []),
      ];
    }),
  );
  return lines.length === 0 ? ['Nothing would differ.'] : [...lines, LEGEND];
}
