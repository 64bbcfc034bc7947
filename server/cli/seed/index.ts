import type { Argv } from 'yargs';
import { apply } from './apply.ts';
import { dryRunCommand } from './dryRun.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { list } from './list.ts';
import { rebuild } from './rebuild.ts';
import { rollback } from './rollback.ts';
import { status } from './status.ts';
import { verify } from './verify.ts';

const EXIT_CODES = 'Exit codes: 0 done and fine; 1 refused, failed or something is wrong; 2 the command is wrong.';

/** `seed <command>`. Each command is one file and one line here. */
export const seedCommands = (yargs: Argv): Argv =>
  yargs
    .command(list)
    .command(status)
    .command(apply)
    .command(dryRunCommand)
    .command(verify)
    .command(rollback)
    .command(rebuild)
    .command(importCommand)
    .command(exportCommand)
    .demandCommand(1, 'Name a command of seed.')
    .epilogue(EXIT_CODES);
