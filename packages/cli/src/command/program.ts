import { Command } from 'commander';
import type { Io } from '../output/io.ts';
import { addAccountCommands } from './account-commands.ts';
import { addAnalysisCommands } from './analysis-commands.ts';
import { addCallCommands } from './call-commands.ts';
import { addCompletionCommands } from './completion-commands.ts';
import { localise } from './localise.ts';

/** The whole command line. Each action loads its own code. */
export function program(io: Io, version: string): Command {
  const { say, stdout, stderr } = io;
  const weapp = localise(new Command('weapp'), io)
    .description(say('about'))
    .version(version, '--version', say('versionOption'))
    .option('--profile <name>', say('profileOption'))
    .option('--base-url <url>', say('baseUrlOption'))
    .option('--lang <language>', say('langOption'))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      // Said in the user's language by wrongUse().
      outputError: () => {},
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  addCallCommands(weapp, io);
  addAnalysisCommands(weapp, io);
  addAccountCommands(weapp, io);
  addCompletionCommands(weapp, io);
  for (const command of everyCommand(weapp)) localise(command, io);
  return weapp;
}

function everyCommand(command: Command): Command[] {
  return command.commands.flatMap((one) => [one, ...everyCommand(one)]);
}
