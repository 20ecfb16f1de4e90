import { execFile } from 'node:child_process';

/** How a program ended. */
export interface Ended {
  /** Exit code; undefined when it could not be started or was stopped after `timeout`. */
  code: number | undefined;
  stdout: string;
  stderr: string;
  /** Milliseconds from start to end. */
  ms: number;
}

/** What {@link run} may be told besides the program. */
export interface RunOptions {
  cwd: string;
  env?: Record<string, string> | undefined;
  /** Milliseconds after which the program is killed. Default: 120000. */
  timeout?: number | undefined;
}

// Silence what would reach the network by itself, or write colours and notices to stderr.
const QUIET = { DO_NOT_TRACK: '1', SCARF_ANALYTICS: 'false', DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' };

/** Runs a program to its end. Never rejects: why it could not run stands in `stderr`. */
export function run(
  [file, ...args]: readonly [string, ...string[]],
  { cwd, env, timeout = 120_000 }: RunOptions,
): Promise<Ended> {
  const start = performance.now();
  return new Promise((resolve) => {
    const options = { cwd, timeout, killSignal: 'SIGKILL', maxBuffer: 64 * 2 ** 20 } as const;
    const variables: NodeJS.ProcessEnv = { ...process.env, ...QUIET, ...env };
    // A colour forced on by the surroundings makes Node warn that NO_COLOR is ignored.
    delete variables.FORCE_COLOR;
    execFile(file, args, { ...options, env: variables }, (error, stdout, stderr) => {
      const ms = Math.round(performance.now() - start);
      if (!error) return resolve({ code: 0, stdout, stderr, ms });
      const reason = error.killed ? `stopped after ${timeout} ms` : error.message;
      if (typeof error.code === 'number') return resolve({ code: error.code, stdout, stderr, ms });
      resolve({ code: undefined, stdout, stderr: `${stderr}${reason}\n`, ms });
    });
  });
}

/**
 * Runs a program that has to succeed.
 *
 * @returns What it wrote to stdout.
 * @throws Error with the command and all output when it does not exit with 0.
 */
export async function mustRun(command: readonly [string, ...string[]], options: RunOptions): Promise<string> {
  const { code, stdout, stderr } = await run(command, options);
  if (code !== 0) throw new Error(`${command.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}
