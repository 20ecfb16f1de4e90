import { CommanderError } from 'commander';
import { wrongUse } from './command/localise.ts';
import { program } from './command/program.ts';
import { readIn } from './operation/spec.ts';
import { Failure, WRONG_USE } from './output/failure.ts';
import { type Io, type Streams, tell } from './output/io.ts';
import { version } from './version.ts';
import { languageOf } from './words/text.ts';
import { sayIn } from './words/words.ts';

/** What a shell reports for a program that Ctrl+C ended. */
const INTERRUPTED = 130;

/** Runs a command line; resolves to its exit code: 0 done, 1 WeChat refused or data is missing, 2 wrong use. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const wanted = wantedLanguage(argv);
  const language = languageOf(wanted, streams.env);
  const io: Io = { ...streams, language, say: sayIn(language) };
  readIn(language);
  if (wanted !== undefined && !/^(?:en|zh)(?![a-z])/i.test(wanted)) {
    tell(io, `weapp: ${io.say('badChoice', { name: '--lang', choices: 'en, zh' })}`);
    return WRONG_USE;
  }
  const weapp = program(io, version);
  try {
    await weapp.parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    if (streams.signal?.aborted) return INTERRUPTED;
    if (error instanceof CommanderError) {
      // Help and version were asked for; help that answers a missing command was not.
      if (error.exitCode === 0) return 0;
      if (error.code !== 'commander.help') {
        tell(
          io,
          `weapp: ${wrongUse(io, error, argv.at(-1) ?? '')}\n${io.say('seeHelp', { command: 'weapp' })}`,
        );
      }
      return WRONG_USE;
    }
    if (error instanceof Failure) {
      if (error.message !== '') tell(io, `weapp: ${error.message}`);
      return error.exitCode;
    }
    const { tellError } = await import('./output/tell-error.ts');
    return tellError(io, error, argv.includes('--json'));
  }
}

function wantedLanguage(all: readonly string[]): string | undefined {
  // What follows `--` is no option.
  const argv = all.includes('--') ? all.slice(0, all.indexOf('--')) : all;
  const at = argv.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const given = argv[at];
  return given === '--lang' ? argv[at + 1] : given?.slice('--lang='.length);
}
