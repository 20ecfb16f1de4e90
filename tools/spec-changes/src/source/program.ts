import { spawnSync } from 'node:child_process';

/** What a program printed, and how it ended. */
export interface Outcome {
  ok: boolean;
  stdout: string;
  /** Its last words. */
  reason: string;
}

/** Runs a program to its end. */
export function program(
  name: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Outcome {
  const { status, stdout, stderr, error } = spawnSync(name, args, {
    ...options,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // npm is a .cmd on Windows, which only a shell starts.
    shell: process.platform === 'win32' && name === 'npm',
  });
  const last = (error?.message ?? stderr).trim().split('\n').slice(-15).join('\n');
  return { ok: status === 0, stdout: stdout ?? '', reason: last || `${name} ended with ${status}` };
}
