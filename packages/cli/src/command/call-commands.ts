import type { Command } from 'commander';
import type { Io } from '../output/io.ts';

/** `call`, `docs` and `errcode`. */
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
  weapp
    .command('docs')
    .description(say('docsAbout'))
    .argument('[name]', say('docsArgument'))
    .option('--search <words>', say('searchOption'))
    .action(async (name: string | undefined, options: { search?: string }) => {
      const { docs } = await import('./docs.ts');
      docs(io, name, options);
    });
  weapp
    .command('errcode')
    .description(say('errcodeAbout'))
    .argument('<errcode>', say('errcodeArgument'))
    .option('--json', say('jsonOption'))
    .action(async (code: string, options: { json?: boolean }) => {
      const { errcode } = await import('./errcode.ts');
      errcode(io, code, options);
    });
}
