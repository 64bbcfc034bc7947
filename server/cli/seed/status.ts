import type { CommandModule } from 'yargs';
import { seedStandings } from '../../seeds/seedStates.ts';
import type { SeedStanding, StandingState } from '../../seeds/seedStates.ts';
import { runCommand } from '../run.ts';
import { folderOf, withFolder } from './options.ts';
import type { FolderOptions } from './options.ts';

const REMEDIES: Readonly<Record<StandingState, string | null>> = {
  applied: null,
  pending: '"seed apply" applies it',
  changed: '"seed apply" applies it again',
  edited: 'edited after it was applied: undo the edit and put the change into a new version',
  importing: 'unfinished: run the same import again',
  withdrawing: 'unfinished: run "seed rollback" again',
};

const WRONG: ReadonlySet<StandingState> = new Set(['edited', 'importing', 'withdrawing']);

const lineOf = ({ version, file, state }: SeedStanding) =>
  `${state}: ${version}${file === '' ? '' : ` (${file})`}: ${REMEDIES[state] ?? 'nothing to do'}`;

export const status: CommandModule<object, FolderOptions> = {
  command: 'status',
  describe: 'Say whether the graph holds the seeds of the folder; exit code 1 if one is edited or unfinished',
  builder: withFolder,
  handler: (options) =>
    runCommand(options, async ({ database }) => {
      const seeds = await database.write((tx) => seedStandings(tx, folderOf(options)));
      const open = seeds.filter(({ state }) => state !== 'applied');
      return {
        json: {
          command: 'status',
          applied: seeds.length - open.length,
          open: open.map(({ version, file, state }) => ({ version, file, state })),
        },
        lines: [`${seeds.length - open.length} of ${seeds.length} seeds are applied.`, ...open.map(lineOf)],
        isFine: !open.some(({ state }) => WRONG.has(state)),
      };
    }),
};
