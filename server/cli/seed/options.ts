import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Argv } from 'yargs';

const projectSeeds = new URL('../../../seeds/', import.meta.url);

export type JsonOption = { json: boolean };

export const withJson = <T>(yargs: Argv<T>): Argv<T & JsonOption> =>
  yargs.option('json', {
    type: 'boolean',
    default: false,
    describe: 'Print one JSON document, whose shape stays, instead of text',
  });

export type FolderOptions = JsonOption & { seeds: string | undefined };

export const withFolder = <T>(yargs: Argv<T>): Argv<T & FolderOptions> =>
  withJson(yargs).option('seeds', {
    type: 'string',
    requiresArg: true,
    describe: 'Folder of the Cypher seeds; by default those of the project',
  });

/** The folder of seeds that the options name. */
export const folderOf = ({ seeds }: FolderOptions): URL =>
  seeds === undefined ? projectSeeds : pathToFileURL(`${resolve(seeds)}/`);
