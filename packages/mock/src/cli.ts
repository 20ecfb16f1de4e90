#!/usr/bin/env node
import { createRequire } from 'node:module';
import { readArguments } from './command/arguments.ts';
import { serve } from './command/serve.ts';
import { type Words, wordsFor } from './command/words.ts';
import { pushCommand } from './push-command.ts';

/** Prints the message and exits with 2, the code for a wrong command line. */
function fail(error: unknown, hint = ''): never {
  const message = words.said(error instanceof Error ? error.message : String(error));
  process.stderr.write(`weapp-mock: ${message}\n${hint === '' ? '' : `${hint}\n`}`);
  process.exit(2);
}

/** The language that the arguments ask for, before they are read: mistakes in them are said in it too. */
function languageOf(args: readonly string[]): string | undefined {
  const place = args.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const argument = args[place];
  return argument === '--lang' ? args[place + 1] : argument?.slice('--lang='.length);
}

// Keep serving without a log when its reader has exited (`weapp-mock | head -1`) or the disk is full: a
// failing log must not break the tests that are calling the mock.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const args = process.argv.slice(2);
const lang = languageOf(args);
const words = wordsFor(lang, process.env);
if (lang !== undefined && !/^(?:en|zh)(?![a-z])/i.test(lang)) fail(words.badLang, words.seeHelp);
if (args[0] === 'push') {
  try {
    process.exitCode = await pushCommand(args.slice(1), (text) => process.stdout.write(text), words);
  } catch (error) {
    fail(error, words.seePushHelp);
  }
} else await run(words);

async function run({ help, seeHelp, unknownCommand }: Words): Promise<void> {
  const { values, positionals } = read(seeHelp);
  const [command = 'serve', extra] = positionals;
  if (command !== 'serve' || extra !== undefined)
    fail(unknownCommand(command === 'serve' ? `serve ${extra}` : command), seeHelp);
  if (values.help) process.stdout.write(help);
  else if (values.version) {
    const { version }: { version: string } = createRequire(import.meta.url)('../package.json');
    process.stdout.write(`${version}\n`);
  } else await serve(values, words).catch((error) => fail(error));
}

function read(hint: string) {
  try {
    return readArguments(args);
  } catch (error) {
    return fail(error, hint);
  }
}
