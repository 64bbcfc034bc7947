import type { Argv, CommandModule } from 'yargs';
import { addUp } from '../../seeds/import/counts.ts';
import { IMPORTERS } from '../../seeds/import/index.ts';
import { runImport } from '../../seeds/import/run.ts';
import type { ImportReport } from '../../seeds/import/run.ts';
import { UsageError } from '../complain.ts';
import { runCommand } from '../run.ts';
import type { CommandContext } from '../run.ts';
import { importTeller } from './importProgress.ts';
import { withJson } from './options.ts';
import type { JsonOption } from './options.ts';

type Options = JsonOption & {
  name: string;
  path: string;
  strict: boolean;
  rejects: string | undefined;
  set: string[];
};

const described = IMPORTERS.map(({ id, title, publishedAt, terms, parameters }) =>
  [
    `  ${id}: ${title}. Published at ${publishedAt}; terms: ${terms}`,
    ...Object.entries(parameters).map(
      ([name, { default: usual, least, most, description }]) =>
        `      --set ${name}=${usual ?? 'NUMBER'} (${least} to ${most}${usual === null ? '; unknown unless given' : ''}): ${description}`,
    ),
  ].join('\n'),
).join('\n');

const builder = (yargs: Argv): Argv<Options> =>
  withJson(yargs)
    .positional('name', { choices: IMPORTERS.map(({ id }) => id), demandOption: true, describe: 'The data set' })
    .positional('path', { type: 'string', demandOption: true, describe: 'Your own copy: its folder, or a file of it' })
    .option('strict', {
      type: 'boolean',
      default: false,
      describe: 'Fail, with nothing written, when a row is rejected or a duplicate',
    })
    .option('rejects', {
      type: 'string',
      requiresArg: true,
      describe: 'File for rejected rows with line number and reason; further lists go beside it',
    })
    .option('set', {
      type: 'string',
      array: true,
      requiresArg: true,
      default: new Array<string>(),
      describe: 'A parameter of the data set, as name=number',
    })
    .epilogue(`Data sets:\n${described}`);

/** Throws UsageError. */
function parametersOf(settings: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    settings.map((setting) => {
      const { name, value } = /^(?<name>[\w-]+)=(?<value>-?\d+(?:\.\d+)?)$/u.exec(setting)?.groups ?? {};
      if (name === undefined) throw new UsageError(`--set ${setting} is not name=number.`);
      return [name, Number(value)];
    }),
  );
}

function linesOf({ seed, outcome, total, files, warnings, differences, apart, lists }: ImportReport): string[] {
  const left = Object.entries(total.left).map(([reason, count]) => `  left out, ${reason}: ${count}`);
  const written = Object.values(lists).flatMap((file) => (file === null ? [] : [`Listed in ${file}`]));
  return [
    `${seed}: ${outcome}`,
    ...files.map(
      ({ file, counts }) => `  ${file}: ${counts.read} rows${addUp(counts) ? '' : ' (counts do not add up)'}`,
    ),
    `  read: ${total.read}`,
    `  written: ${total.written}`,
    `  duplicates: ${total.duplicates}`,
    `  rejected: ${total.rejected}`,
    ...left,
    `  fields of which the graph says otherwise, and keeps it: ${differences.otherwise}`,
    `  fields of which the graph says nothing, and goes on to: ${differences.nothing}`,
    `  pairs of actors that may be the same, and were left apart: ${apart}`,
    ...warnings.map((warning) => `Warning: ${warning}`),
    ...written,
  ];
}

export const importCommand: CommandModule<object, Options> = {
  command: 'import <name> <path>',
  describe: 'Import a published data set from your own copy',
  builder,
  handler: (options) => {
    const importer = IMPORTERS.find(({ id }) => id === options.name);
    if (importer === undefined) throw new UsageError(`There is no importer ${options.name}.`);
    const parameters = parametersOf(options.set);
    const told = importTeller(`import:${importer.id}`);
    const work = async ({ database, progress, signal }: CommandContext) => {
      const { path, strict, rejects = null } = options;
      const request = { database, importer, path, strict, rejectsFile: rejects, parameters, signal };
      const report = await runImport({ ...request, onProgress: (at) => progress(told.tell(at)) });
      return { json: { command: 'import', ...report }, lines: linesOf(report) };
    };
    return runCommand(options, work, () => told.interrupted());
  },
};
