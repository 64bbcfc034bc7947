import { resolve } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { FORMATS, exportGraph } from '../../seeds/export/index.ts';
import { UsageError } from '../complain.ts';
import { runCommand } from '../run.ts';
import { withJson } from './options.ts';
import type { JsonOption } from './options.ts';

type Options = JsonOption & { format: string; folder: string; actors: string[]; depth: number };

const DEFAULT_DEPTH = 1;

const builder = (yargs: Argv): Argv<Options> =>
  withJson(yargs)
    .positional('format', { choices: FORMATS.map(({ name }) => name), demandOption: true, describe: 'How to write it' })
    .positional('folder', {
      type: 'string',
      demandOption: true,
      describe: 'Where to write it; files there are replaced',
    })
    .option('actors', {
      type: 'string',
      array: true,
      requiresArg: true,
      default: new Array<string>(),
      describe: 'Only what lies around these actors, such as state:USA; by default everything',
    })
    .option('depth', {
      type: 'number',
      requiresArg: true,
      default: DEFAULT_DEPTH,
      describe: 'How many ties to go from them',
    })
    .epilogue(`Formats:\n${FORMATS.map(({ name, description }) => `  ${name}: ${description}`).join('\n')}`);

export const exportCommand: CommandModule<object, Options> = {
  command: 'export <format> <folder>',
  describe: 'Write the graph, or a part of it, to files with its sources and licences',
  builder,
  handler: (options) => {
    const { actors, depth } = options;
    const format = FORMATS.find(({ name }) => name === options.format);
    if (format === undefined) throw new UsageError(`There is no format ${options.format}.`);
    if (!Number.isSafeInteger(depth) || depth < 0) throw new UsageError('--depth is not a whole number from 0 on.');
    return runCommand(options, async ({ database, progress }) => {
      const files = await exportGraph({
        database,
        format,
        folder: resolve(options.folder),
        around: actors.length === 0 ? null : { actors, depth },
        onProgress: (file) => progress({ message: `Writing ${file}`, fraction: null }),
      });
      return { json: { command: 'export', format: format.name, files }, lines: files.map((file) => `Wrote ${file}`) };
    });
  },
};
