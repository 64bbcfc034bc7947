import type { WriteStream } from 'node:tty';
import type { Progress } from '../neo4j/embedded/progress.ts';

const BAR = 24;

/** Elsewhere than on a terminal, how often a long task says how far it is. */
const PLAIN_STEPS = 4;

export type ProgressBar = ((progress: Progress) => void) & {
  /** Removes the bar, so that something else can be printed. */
  clear: () => void;
};

/** A bar that is redrawn in place on a terminal; elsewhere a plain line for each new task and each quarter of it. */
export function progressBar(out: WriteStream): ProgressBar {
  let last = '';
  const clear = () => {
    if (out.isTTY && last !== '') out.write('\r\u001B[2K');
    last = '';
  };
  const draw = ({ message, fraction, detail }: Progress) => {
    const text = detail === undefined ? message : `${message}: ${detail}`;
    if (out.isTTY) {
      const filled = fraction === null ? 0 : Math.round(Math.min(1, fraction) * BAR);
      const bar = fraction === null ? '' : `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] `;
      const percent = fraction === null ? '' : ` ${Math.floor(fraction * 100)} %`;
      const line = `${bar}${text}…${percent}`.slice(0, Math.max(20, out.columns - 1));
      if (line !== last) out.write(`\r\u001B[2K${line}`);
      last = line;
      return;
    }
    const percent = fraction === null ? '' : ` ${(Math.floor(fraction * PLAIN_STEPS) * 100) / PLAIN_STEPS} %`;
    // Figures change all the time and are no reason for a line.
    const step = `${message}${percent}`;
    if (step !== last) out.write(`${text}…${percent}\n`);
    last = step;
  };
  return Object.assign(draw, { clear });
}
