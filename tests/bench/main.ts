import { UsageError } from '../../server/cli/complain.ts';
import { BENCHMARKS } from './benchmarks.ts';

const [name, ...options] = process.argv.slice(2);
const benchmark = BENCHMARKS.find((one) => one.name === name);
try {
  if (benchmark === undefined) throw new UsageError(name === undefined ? 'Name a benchmark.' : `There is no ${name}.`);
  await benchmark.run(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  const known = BENCHMARKS.flatMap((one) => [
    `  ${one.name}: ${one.measures}`,
    ...one.usage.map((line) => `      ${line}`),
  ]);
  console.error([error.message, 'npm run bench -- <benchmark> [options]', ...known].join('\n'));
  process.exitCode = 2;
}
