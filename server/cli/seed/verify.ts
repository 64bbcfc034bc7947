import type { CommandModule } from 'yargs';
import { findViolations } from '../../seeds/checks.ts';
import { graphDigest } from '../../seeds/digest.ts';
import { seedStandings } from '../../seeds/seedStates.ts';
import { runCommand } from '../run.ts';
import { folderOf, withFolder } from './options.ts';
import type { FolderOptions } from './options.ts';

const SHOWN = 50;

export const verify: CommandModule<object, FolderOptions> = {
  command: 'verify',
  describe:
    'Hold the whole graph to the checks, compare checksums and print the digest; exit code 1 if it is not sound',
  builder: withFolder,
  handler: (options) =>
    runCommand(options, async ({ database, progress }) => {
      const seeds = await database.write((tx) => seedStandings(tx, folderOf(options)));
      const edited = seeds.filter(({ state }) => state === 'edited').map(({ version }) => version);
      const unfinished = seeds.filter(({ state }) => state === 'importing' || state === 'withdrawing');
      progress({ message: 'Holding the graph to the checks', fraction: null });
      const violations = await database.write((tx) => findViolations(tx));
      const { digest, nodes, relationships } = await database.write((tx) =>
        graphDigest(tx, (fraction) => progress({ message: 'Computing the digest', fraction })),
      );
      const isFine = violations.length === 0 && edited.length === 0 && unfinished.length === 0;
      const more = violations.length - SHOWN;
      return {
        json: {
          command: 'verify',
          ok: isFine,
          digest,
          nodes,
          relationships,
          violations: violations.map(({ check, id, problem }) => ({ check, id, problem })),
          edited,
          unfinished: unfinished.map(({ version }) => version),
        },
        lines: [
          ...violations.slice(0, SHOWN).map(({ check, id, problem }) => `broken: ${id} ${problem} (${check})`),
          ...(more > 0 ? [`broken: … and ${more} more`] : []),
          ...edited.map((version) => `edited after it was applied: ${version}`),
          ...unfinished.map(({ version, state }) => `unfinished: ${version} (${state})`),
          ...Object.entries(nodes).map(([label, count]) => `${label}: ${count}`),
          `relationships: ${relationships}`,
          `digest: ${digest}`,
          isFine ? 'The graph is sound.' : 'The graph is not sound.',
        ],
        isFine,
      };
    }),
};
