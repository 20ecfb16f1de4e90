import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** What the caller asks for. */
export interface Options {
  /** Folder or URL of the pages. */
  docs?: string;
  sections: string[];
  format: 'text' | 'json' | 'markdown';
  accept: boolean;
  /** File for the lock as it would be after `accept`. */
  acceptTo?: string;
  /** A page to write a skeleton from. */
  page?: string;
  help: boolean;
  /** How many random changes of the pages to try. */
  mutations?: number;
  seed: number;
  /** Folder of the spec. */
  spec: string;
  /** Folder for the responses of a site. */
  cache: string;
}

/** What `--help` prints. */
export const HELP = `Compares WeChat's doc pages with spec/docs.lock.json and the spec.

usage: pnpm docs:check [--docs <folder|URL>] [options]
       pnpm docs:check --new <file|URL>

  --docs <folder|URL>      pages in Markdown or HTML, or the site's start page, such as
                           https://developers.weixin.qq.com/miniprogram/dev/server/API/
                           without it, the spec is compared only with the lock
  --section <name>         only this section (user-login, ...); may be given several times
  --accept                 save the docs as they are now in the lock, then compare
  --accept-to <file>       save the docs as they are now in another file; compare as without it
  --new <file|URL>         write the skeleton of a new endpoint from its page
  --mutate <number>        make this many random changes to the pages, in memory, and list those that are missed
  --seed <number>          a different seed makes different changes
  --json, --markdown       the report for programs, or for a pull request
  --spec <folder>          the spec's folder
  --cache <folder>         where the site's responses are kept
  --help                   this text

exit code: 0 nothing differs, 1 something does, 2 something could not be read
`;

/** Reads the command line. @throws UsageError that says what to pass instead */
export function readArguments(args: string[], defaults: Pick<Options, 'spec' | 'cache'>): Options {
  const { values } = parse(args);
  const { docs, section = [], accept = false, json, markdown, help = false } = values;
  if (json && markdown) throw new UsageError('--json and --markdown exclude each other: choose one.');
  if (values.new !== undefined && accept)
    throw new UsageError('--new and --accept exclude each other: write the endpoint first, then accept.');
  if (accept && docs === undefined)
    throw new UsageError('--accept needs --docs: give the folder or the URL of the pages.');
  const acceptTo = values['accept-to'];
  if (acceptTo !== undefined && (docs === undefined || accept || values.new !== undefined))
    throw new UsageError('--accept-to needs --docs, and excludes --accept and --new.');
  if (values.mutate !== undefined && (docs === undefined || accept))
    throw new UsageError('--mutate changes the pages of a folder: give --docs <folder>, without --accept.');
  return {
    ...(docs !== undefined && { docs }),
    sections: section,
    format: json ? 'json' : markdown ? 'markdown' : 'text',
    accept,
    ...(acceptTo !== undefined && { acceptTo }),
    ...(values.new !== undefined && { page: values.new }),
    help,
    ...(values.mutate !== undefined && { mutations: wholeNumber('--mutate', values.mutate) }),
    seed: wholeNumber('--seed', values.seed ?? '1'),
    spec: values.spec ?? defaults.spec,
    cache: values.cache ?? defaults.cache,
  };
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${option} needs a whole number, not ${text}.`);
  return Number(text);
}

function parse(args: string[]) {
  try {
    return parseArgs({
      // pnpm passes on the `--` that some users write before the options of a script.
      args: args[0] === '--' ? args.slice(1) : args,
      options: {
        docs: { type: 'string' },
        section: { type: 'string', multiple: true },
        mutate: { type: 'string' },
        seed: { type: 'string' },
        accept: { type: 'boolean' },
        'accept-to': { type: 'string' },
        new: { type: 'string' },
        json: { type: 'boolean' },
        markdown: { type: 'boolean' },
        spec: { type: 'string' },
        cache: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
