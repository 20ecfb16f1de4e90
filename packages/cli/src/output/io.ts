import type { Readable, Writable } from 'node:stream';
import type { Fetch } from '@weapp-openapi/core';
import type { Language } from '../words/text.ts';
import type { Say } from '../words/words.ts';

/** Where a command reads and writes. The process's own, or a test's. */
export interface Streams {
  stdin: Readable & { isTTY?: boolean | undefined };
  stdout: Writable & { isTTY?: boolean | undefined; columns?: number | undefined };
  stderr: Writable & { isTTY?: boolean | undefined; columns?: number | undefined };
  env: Readonly<Record<string, string | undefined>>;
  /** Ends what is running: Ctrl+C. */
  signal?: AbortSignal | undefined;
  /** Default: the global fetch. */
  fetch?: Fetch | undefined;
}

/** What every command is given. */
export interface Io extends Streams {
  language: Language;
  say: Say;
}

/** Writes a line to standard output: the result of the command. */
export const print = ({ stdout }: Streams, text: string): void => void stdout.write(`${text}\n`);

/** Writes a line to standard error: what goes on, and what went wrong. */
export const tell = ({ stderr }: Streams, text: string): void => void stderr.write(`${text}\n`);
