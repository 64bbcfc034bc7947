import type { CommandModule } from 'yargs';
import { applySeeds } from '../../seeds/apply.ts';
import { runCommand } from '../run.ts';
import { folderOf, withFolder } from './options.ts';
import type { FolderOptions } from './options.ts';

export const apply: CommandModule<object, FolderOptions> = {
  command: 'apply',
  describe: 'Apply the seeds that the graph does not hold yet, each in one transaction',
  builder: withFolder,
  handler: (options) =>
    runCommand(options, async ({ database, progress }) => {
      const applied = await applySeeds(database, folderOf(options), (message, fraction) =>
        progress({ message, fraction }),
      );
      return {
        json: { command: 'apply', applied },
        lines: applied.length === 0 ? ['Every seed is applied already.'] : applied.map((file) => `Applied ${file}`),
      };
    }),
};
