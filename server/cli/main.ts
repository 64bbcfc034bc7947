import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { TOOL_VERSION } from '../toolVersion.ts';
import { EXIT, UsageError, complain } from './complain.ts';
import { seedCommands } from './seed/index.ts';

const WIDTH = 110;

// A reader such as `head` may close the pipe before the end.
process.stdout.on('error', () => process.exit(EXIT.failed));

try {
  await yargs(hideBin(process.argv))
    .scriptName('backchannel')
    .usage('$0 seed <command>')
    .command('seed', 'Apply, check, withdraw, import and export seeds', seedCommands)
    .demandCommand(1, 'Name a command, such as "seed".')
    .strict()
    .version(TOOL_VERSION)
    .help()
    .wrap(Math.min(WIDTH, process.stdout.columns ?? WIDTH))
    // Output must not change with the machine's locale.
    .locale('en')
    .exitProcess(false)
    .fail((message: string | null, error: Error | undefined) => {
      throw error ?? new UsageError(message ?? 'The command is wrong.');
    })
    .parseAsync();
} catch (error) {
  process.exitCode = complain(error, process.argv.includes('--json'));
}
// A connection to a server that does not answer would keep the process alive.
process.exit();
