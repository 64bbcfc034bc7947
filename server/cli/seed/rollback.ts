import type { CommandModule } from 'yargs';
import { recordedSeeds } from '../../seeds/record.ts';
import { withdrawSeed } from '../../seeds/withdraw.ts';
import { runCommand } from '../run.ts';
import { withJson } from './options.ts';
import type { JsonOption } from './options.ts';
import { changeLines } from './text.ts';

type Options = JsonOption & { versions: string[] };

/** `V004` as people say it is version 004; files and imports are named as they are. */
const versionOf = (named: string) => named.replace(/^V(?=\d+$)/u, '');

export const rollback: CommandModule<object, Options> = {
  command: 'rollback <versions..>',
  describe: 'Withdraw seeds: delete what no other seed states, put back what they changed',
  builder: (yargs) =>
    withJson(yargs)
      .positional('versions', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Such as V006, R:names or import:icews18; several are withdrawn from the last applied on',
      })
      .example('$0 seed rollback V006', 'refused, with names, when later seeds build on it'),
  handler: (options) =>
    runCommand(options, async ({ database, progress }) => {
      const recorded = await database.write(recordedSeeds);
      const appliedAt = (version: string) => recorded.get(version)?.appliedAt ?? '';
      const versions = [...new Set(options.versions.map(versionOf))].toSorted((a, b) =>
        appliedAt(a) < appliedAt(b) ? 1 : -1,
      );
      const withdrawn = [];
      for (const [index, version] of versions.entries()) {
        progress({ message: `Withdrawing ${version}`, fraction: index / versions.length });
        withdrawn.push(
          await withdrawSeed(database, version, (released) =>
            progress({ message: `Withdrawing ${version}: ${released} things`, fraction: null }),
          ),
        );
      }
      return {
        json: { command: 'rollback', withdrawn },
        lines: withdrawn.flatMap(({ version, changes }) => [
          `Withdrew ${version}`,
          ...(changes === null ? [] : changeLines(changes)),
        ]),
      };
    }),
};
