import type { CommandModule } from 'yargs';
import { dryRun } from '../../seeds/apply.ts';
import { runCommand } from '../run.ts';
import { folderOf, withFolder } from './options.ts';
import type { FolderOptions } from './options.ts';
import { changeLines } from './text.ts';

export const dryRunCommand: CommandModule<object, FolderOptions> = {
  command: 'dry-run',
  describe: 'Apply what is due in a transaction that is rolled back, and print what it would change',
  builder: withFolder,
  handler: (options) =>
    runCommand(options, async ({ database, progress }) => {
      progress({ message: 'Applying what is due, to roll it back', fraction: null });
      const { files, changes } = await dryRun(database, folderOf(options));
      return {
        json: { command: 'dry-run', files, changes },
        lines: [...files.map((file) => `Would apply ${file}`), ...changeLines(changes)],
      };
    }),
};
