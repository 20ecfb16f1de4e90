import type { Command } from 'commander';
import type { Io } from '../output/io.ts';

export function addCallCommands(weapp: Command, io: Io): void {
  const { say } = io;
  weapp
    .command('call')
    .description(say('callAbout'))
    .argument('<operation>', say('operationArgument'))
    .argument('[field=value...]', say('fieldsArgument'))
    .option('-d, --data <file>', say('dataOption'))
    .option('-o, --output <file>', say('outputOption'))
    .option('--json', say('jsonOption'))
    .option('--no-check', say('noCheckOption'))
    .option('--timeout <seconds>', say('timeoutOption'))
    .action(async (name: string, fields: string[], _, command: Command) => {
      const { call } = await import('./call.ts');
      await call(io, name, fields, command.optsWithGlobals());
    });
}
