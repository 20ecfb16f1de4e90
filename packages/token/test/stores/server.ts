import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { entrust } from './scratch.ts';

/** Milliseconds for hooks that start or stop servers: on a machine that is busy with something else. */
export const SERVER_TIME = 120_000;

/**
 * Path of a program, undefined where it is not installed. Under CI that is a failure.
 *
 * @param install What to install then.
 */
export function findProgram(name: string, install: string): string | undefined {
  const found = folders()
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
  if (found) return found;
  if (process.env.CI)
    throw new Error(`${name} is missing, and under CI no test is skipped: install ${install}.`);
  // How .ci finds it among what a run prints.
  console.warn(`Skipped: ${name} is not on the PATH. Install ${install}.`);
  return undefined;
}

/** Those on the PATH, and where Debian keeps servers beside /usr/bin. */
function folders(): string[] {
  const path = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  if (!path.includes('/usr/bin')) return path;
  const postgres = '/usr/lib/postgresql';
  const versions = existsSync(postgres) ? readdirSync(postgres) : [];
  return [...path, '/usr/sbin', ...versions.map((version) => `${postgres}/${version}/bin`)];
}

/**
 * A port of the loopback interface that nobody uses now: below those that a system hands out (from 32768 on
 * Linux, 49152 elsewhere), so that nobody is given it before a server of ours takes it.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const server = createServer().listen(port, '127.0.0.1');
    const taken = await once(server, 'listening').catch((error: NodeJS.ErrnoException) => error);
    await new Promise((resolve) => server.close(resolve));
    if (!(taken instanceof Error)) return port;
    if (taken.code !== 'EADDRINUSE') throw taken;
  }
}

/** Tries until it works, for at most `limit` milliseconds. */
export async function eventually<T>(attempt: () => Promise<T> | T, limit = 50_000): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** How a server runs: as which user, and in which folder alone it writes. */
export interface Surroundings {
  dir: string;
  uid?: number;
  gid?: number;
}

/** The whole environment of a server: neither this machine's language nor anybody's home plays a part. */
export const serverOptions = ({ dir, ...user }: Surroundings) => ({
  ...user,
  cwd: dir,
  env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', LANG: 'C', TZ: 'UTC', HOME: dir, TMPDIR: dir },
});

/** Starts a server process and tells how to end it. It does not outlive the tests. */
export function startProcess(program: string, args: string[], surroundings: Surroundings) {
  const child = keepTrack(spawn(program, args, { stdio: 'ignore', ...serverOptions(surroundings) }));
  return { child, stop: (signal: NodeJS.Signals = 'SIGTERM') => stopProcess(child, signal) };
}

/** Sees to it that a process does not outlive the tests, however they end. */
export function keepTrack<T extends ChildProcess>(child: T): T {
  const { pid } = child;
  if (pid === undefined) return child;
  entrust(`+pid ${pid}`);
  child.once('exit', () => entrust(`-pid ${pid}`));
  return child;
}

/** Ends a child process, and waits until it is gone. */
export async function stopProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
