import type { WriteStream } from 'node:tty';
import type { OnProgress, Progress } from './neo4j/embedded/progress.ts';

export type ProgressPrinter = OnProgress & {
  /** Prints a line that stays. */
  done: (line: string) => void;
};

const line = ({ message, fraction }: Progress) =>
  fraction === null ? `${message}…` : `${message}… ${Math.round(fraction * 100)} %`;

/** One line rewritten in place on a terminal; elsewhere a line for each new message. */
export function progressPrinter(out: WriteStream): ProgressPrinter {
  let last = '';
  const clear = out.isTTY ? '\r\u001B[2K' : '';
  const print = (progress: Progress) => {
    if (out.isTTY) out.write(`${clear}${line(progress)}`);
    else if (progress.message !== last) out.write(`${line({ ...progress, fraction: null })}\n`);
    last = progress.message;
  };
  return Object.assign(print, {
    done: (text: string) => {
      out.write(`${clear}${text}\n`);
      last = '';
    },
  });
}
