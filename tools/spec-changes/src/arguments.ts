import { parseArgs } from 'node:util';
import type { Language } from './change.ts';
import { checkNeedsWorkingTree, unknownLanguage } from './messages/command.ts';
import { UsageError } from './usage-error.ts';

/** What the caller asks for. */
export interface Options {
  from: string;
  /** The working tree if missing. */
  to?: string;
  language: Language;
  json: boolean;
  check: boolean;
  help: boolean;
}

/** What `--help` prints. */
export const HELP = `Lists what has changed in the spec since the last release, or between two versions.

usage: pnpm spec:changes [--from <version>] [--to <version>] [--language zh] [--json]
       pnpm spec:changes --check [--from <version>]

  --from <version>     a file, a folder with openapi.json, a released version (0.3.0, latest) or a commit;
                       without it, the last released version
  --to <version>       the same; without it, the working tree
  --language en|zh     the language of the report
  --json               the changes for programs, each with its text in both languages
  --check              whether the changesets say enough about the changes
  --help               this text

exit code: 0 all is well, 1 the changesets do not say enough (--check), 2 something could not be read
`;

/** Reads the command line. @throws UsageError that says what to pass instead */
export function readArguments(args: string[]): Options {
  const { from, to, language = 'en', json, check, help } = parse(args);
  if (language !== 'en' && language !== 'zh') throw new UsageError(unknownLanguage(language));
  if (check && to !== undefined) throw new UsageError(checkNeedsWorkingTree());
  return {
    from: from ?? 'latest',
    ...(to !== undefined && { to }),
    language,
    json: json ?? false,
    check: check ?? false,
    help: help ?? false,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      // pnpm passes on the `--` that some users write before the options of a script.
      args: args[0] === '--' ? args.slice(1) : args,
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        language: { type: 'string' },
        json: { type: 'boolean' },
        check: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    // Node's own words; they are English.
    const text = error instanceof Error ? error.message : String(error);
    throw new UsageError({ en: text, zh: text });
  }
}
