import { paths } from './paths/index.ts';
import { render } from './render/index.ts';
import { seeds } from './seeds/index.ts';

/** One benchmark: a folder and a line in the list below. */
export type Benchmark = {
  name: string;
  /** What it measures, in a line. */
  measures: string;
  /** Its own options, one a line. */
  usage: readonly string[];
  /** Measures and prints. Throws UsageError. */
  run: (options: readonly string[]) => Promise<void>;
};

export const BENCHMARKS: readonly Benchmark[] = [seeds, paths, render];
