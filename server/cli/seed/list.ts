import type { CommandModule } from 'yargs';
import { seedStandings } from '../../seeds/seedStates.ts';
import { runCommand } from '../run.ts';
import { folderOf, withFolder } from './options.ts';
import type { FolderOptions } from './options.ts';
import { table } from './text.ts';

export const list: CommandModule<object, FolderOptions> = {
  command: 'list',
  describe: 'List the seeds of the folder and of the graph, with data set, licence and citation',
  builder: withFolder,
  handler: (options) =>
    runCommand(options, async ({ database }) => {
      const seeds = await database.write((tx) => seedStandings(tx, folderOf(options)));
      return {
        json: { command: 'list', seeds },
        lines: [
          ...table([
            ['VERSION', 'STATE', 'DESCRIPTION', 'DATA SET', 'LICENCE'],
            ...seeds.map((seed) => [
              seed.version,
              seed.state,
              seed.description,
              seed.dataset ?? 'not stated',
              seed.licence ?? 'not stated',
            ]),
          ]),
          ...seeds.flatMap(({ version, citation, retrievedAt }) =>
            citation === null
              ? []
              : [`${version}: ${citation}${retrievedAt === null ? '' : ` (retrieved ${retrievedAt})`}`],
          ),
        ],
      };
    }),
};
