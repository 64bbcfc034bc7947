import type { Progress } from '../../neo4j/embedded/progress.ts';
import type { ImportProgress } from '../../seeds/import/run.ts';

const count = (value: number) => Math.round(value).toLocaleString('en-US');
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/** Tells how far an import is, phase by phase, and what an interruption leaves. */
export function importTeller(seed: string, now: () => number = () => performance.now()) {
  let at: ImportProgress | null = null;
  let since = 0;

  /** Rows a second of this phase; an earlier run's rows do not count. */
  const rate = ({ rows }: ImportProgress) => {
    const seconds = (now() - since) / 1000;
    return seconds > 0 ? `, ${count(rows / seconds)} rows/s` : '';
  };

  return {
    tell(progress: ImportProgress): Progress {
      if (at?.phase !== progress.phase) since = now();
      at = progress;
      const { phase, done, total, rows } = progress;
      const fraction = total === 0 ? null : done / total;
      switch (phase) {
        case 'reading': {
          const detail = `${megabytes(done)} of ${megabytes(total)} MB, ${count(rows)} rows${rate(progress)}`;
          return { message: 'Reading', fraction, detail };
        }
        case 'writing':
          return {
            message: 'Writing',
            fraction,
            detail: `row ${count(done)} of ${count(total)}${rate(progress)}`,
          };
        case 'checking':
          return { message: 'Checking the whole graph', fraction };
      }
    },

    interrupted(): string {
      const again = 'Run the same command again';
      if (at === null || at.phase === 'reading') return `Interrupted while reading: this run wrote nothing. ${again}.`;
      const done = at.phase === 'writing' ? `${count(at.done)} of ${count(at.total)} rows are` : 'all rows are';
      return `Interrupted: ${done} written, in whole batches. ${again} to go on from there, or take out what is there with "seed rollback ${seed}".`;
    },
  };
}
