import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Fetch } from '@weapp-openapi/core';
import { afterAll, onTestFinished } from 'vitest';
import { run } from '../src/run.ts';

/** A folder that is removed after the test, or after the tests of the file that makes it outside of one. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-cli-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    onTestFinished(remove);
  } catch {
    afterAll(remove);
  }
  return folder;
}

export interface Setting {
  fetch?: Fetch;
  env?: Record<string, string>;
  stdin?: string;
  /** Whether standard input and output are a terminal. */
  terminal?: boolean;
  columns?: number;
  signal?: AbortSignal;
}

export interface Outcome {
  code: number;
  out: string;
  err: string;
  bytes: Buffer;
}

/** A home of its own, and a function that runs `weapp` in it, in this process. */
export function home(defaults: Setting = {}) {
  const folder = temporaryFolder();
  const weapp = async (argv: readonly string[], setting: Setting = {}): Promise<Outcome> => {
    const { fetch, env, stdin = '', terminal = false, columns, signal } = { ...defaults, ...setting };
    const stdout = collector(terminal, columns);
    const stderr = collector(false, undefined);
    const code = await run(argv, {
      stdin: Object.assign(Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]), { isTTY: terminal }),
      stdout: stdout.stream,
      stderr: stderr.stream,
      env: { HOME: folder, LANG: 'en_US.UTF-8', ...env },
      fetch: fetch ?? noFetch,
      signal,
    });
    return { code, out: stdout.bytes().toString(), err: stderr.bytes().toString(), bytes: stdout.bytes() };
  };
  return { folder, weapp };
}

/** For commands that must send nothing. */
const noFetch: Fetch = () => {
  throw new Error('A request was sent.');
};

function collector(isTTY: boolean, columns: number | undefined) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY, columns }), bytes: () => Buffer.concat(chunks) };
}
