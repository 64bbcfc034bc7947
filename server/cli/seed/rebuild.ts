import type { CommandModule } from 'yargs';
import { rebuildTies } from '../../seeds/rebuild.ts';
import { runCommand } from '../run.ts';
import { withJson } from './options.ts';
import type { JsonOption } from './options.ts';

const SHOWN = 20;

const linesOf = (change: string, ids: readonly string[]) => [
  ...ids.slice(0, SHOWN).map((id) => `${change}: ${id}`),
  ...(ids.length > SHOWN ? [`${change}: … and ${ids.length - SHOWN} more`] : []),
];

export const rebuild: CommandModule<object, JsonOption> = {
  command: 'rebuild',
  describe: 'Bring the ties in line with the assertions, and print which were not',
  builder: withJson,
  handler: (options) =>
    runCommand(options, async ({ database, progress }) => {
      const ties = await rebuildTies(database, (fraction) => progress({ message: 'Rebuilding ties', fraction }));
      const counts = `${ties.added.length} added, ${ties.changed.length} changed, ${ties.removed.length} removed`;
      return {
        json: { command: 'rebuild', ties },
        lines: [
          ...linesOf('added', ties.added),
          ...linesOf('changed', ties.changed),
          ...linesOf('removed', ties.removed),
          `Ties: ${counts}.`,
        ],
      };
    }),
};
