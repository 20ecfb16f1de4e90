import type { Command, CommanderError } from 'commander';
import type { Io } from '../output/io.ts';
import type { WordKey } from '../words/words.ts';

const TITLES: Readonly<Record<string, WordKey>> = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Global Options:': 'globalOptions',
  'Commands:': 'commands',
};

/** Makes commander's own words those of the user's language. */
export function localise(command: Command, { say }: Io): Command {
  return command
    .helpOption('-h, --help', say('helpOption'))
    .helpCommand(false)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => {
        const key = TITLES[title];
        return key ? say(key) : title;
      },
      styleUsage: (usage) =>
        usage.replace('[options]', say('optionsPlace')).replace('[command]', say('commandPlace')),
    });
}

const CODES: Readonly<Record<string, WordKey>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.missingArgument': 'missingArgument',
  'commander.optionMissingArgument': 'optionNeedsValue',
  'commander.excessArguments': 'tooManyArguments',
};

/** What commander says of a wrong command line, in the user's language. */
export function wrongUse({ say }: Io, { code, message }: CommanderError, extra: string): string {
  const key = CODES[code];
  if (!key) return say('wrongCommandLine', { message: message.replace(/^error: /, '') });
  const [, name = ''] = message.split("'");
  const text = say(key, { name: code === 'commander.excessArguments' ? extra : name });
  const begin = '(Did you mean ';
  const at = message.indexOf(begin);
  if (at < 0) return text;
  const names = message.slice(at + begin.length, message.lastIndexOf('?')).replace(/^one of /, '');
  return `${text}${say('didYouMean', { names })}`;
}
