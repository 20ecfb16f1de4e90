import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** Path of a program, undefined where it is not installed. Under CI that is a failure. */
export function findProgram(name: string, folders: string[] = []): string | undefined {
  const beyond = process.env.WEAPP_TEST_PATH_ONLY ? [] : [...folders, '/usr/sbin'];
  const path = [...beyond, ...(process.env.PATH ?? '').split(delimiter)];
  const found = path.map((folder) => join(folder, name)).find((file) => existsSync(file));
  if (found) return found;
  if (process.env.CI) throw new Error(`${name} is missing: these tests do not skip under CI.`);
  console.warn(`Skipped: ${name} is not installed.`);
  return undefined;
}

/** A port of the loopback interface that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No port.');
  return address.port;
}

/** Tries until it works, for at most `limit` milliseconds. */
export async function eventually<T>(attempt: () => Promise<T> | T, limit = 15_000): Promise<T> {
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

/** Starts a server process and tells how to end it. */
export function startProcess(program: string, args: string[], options: { uid?: number; gid?: number } = {}) {
  const child = spawn(program, args, { stdio: 'ignore', cwd: '/', ...options });
  return { child, stop: (signal: NodeJS.Signals = 'SIGTERM') => stopProcess(child, signal) };
}

/** Ends a child process, and waits until it is gone. */
export async function stopProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
