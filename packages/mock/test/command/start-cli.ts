import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';

// As it is published: from the sources each start takes 0.3 s of CPU more.
export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const running = new Set<ReturnType<typeof start>>();
afterEach(() => {
  for (const { child } of running) child.kill('SIGKILL');
});

/** Of the command, besides the environment of the tests. */
export const environment: Record<string, string> = {};
beforeEach(() => {
  for (const name of Object.keys(environment)) delete environment[name];
  environment.LC_ALL = 'C';
});

export function start(...args: string[]) {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, [cli, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.err += text;
  });
  const started = { child, output };
  running.add(started);
  child.once('close', () => running.delete(started));
  return started;
}

/** Runs a command that ends by itself. */
export async function run(...args: string[]) {
  const { child, output } = start(...args);
  const [code] = await once(child, 'close');
  return { code, ...output };
}

/** Starts the mock and waits for the text that says where it listens. */
export async function serve(...args: string[]) {
  const started = start('--port', '0', ...args);
  await once(started.child.stdout, 'data');
  const url = /http:\S+/.exec(started.output.out)?.[0] ?? '';
  return { ...started, url };
}
