import { execFile } from 'node:child_process';

/** The result of running a program. */
export interface Ended {
  /** Exit code; undefined if the program could not be started or was killed after `timeout`. */
  code: number | undefined;
  stdout: string;
  stderr: string;
  /** Milliseconds from start to end. */
  ms: number;
}

/** Options of {@link run}. */
export interface RunOptions {
  cwd: string;
  env?: Record<string, string> | undefined;
  /** Milliseconds after which the program is killed. Default: 120000. */
  timeout?: number | undefined;
}

// Turns off telemetry, update checks and coloured output.
const QUIET = { DO_NOT_TRACK: '1', SCARF_ANALYTICS: 'false', DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' };

/** Runs a program until it exits. Never rejects: if the program could not run, `stderr` has the reason. */
export function run(
  [file, ...args]: readonly [string, ...string[]],
  { cwd, env, timeout = 120_000 }: RunOptions,
): Promise<Ended> {
  const start = performance.now();
  return new Promise((resolve) => {
    const options = { cwd, timeout, killSignal: 'SIGKILL', maxBuffer: 64 * 2 ** 20 } as const;
    const variables: NodeJS.ProcessEnv = { ...process.env, ...QUIET, ...env };
    // With FORCE_COLOR set, Node warns that it ignores NO_COLOR.
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
 * Runs a program that must succeed.
 *
 * @returns Its stdout output.
 * @throws Error with the command and all output when the exit code is not 0.
 */
export async function mustRun(command: readonly [string, ...string[]], options: RunOptions): Promise<string> {
  const { code, stdout, stderr } = await run(command, options);
  if (code !== 0) throw new Error(`${command.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}
