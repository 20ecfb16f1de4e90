// `node .ci/turbo.mjs build` runs turbo without telemetry, whatever the shell: the scripts of package.json use it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const TURBO = join(import.meta.dirname, '../node_modules/turbo/bin/turbo');

/** Starts `turbo run` with these arguments. */
export const startTurbo = (args, env = {}) =>
  spawn(process.execPath, [TURBO, 'run', ...args], {
    stdio: 'inherit',
    env: { ...env, ...process.env, DO_NOT_TRACK: '1' },
  });

if (process.argv[1] === import.meta.filename) {
  const turbo = startTurbo(process.argv.slice(2));
  // Ctrl+C reaches turbo directly, and turbo ends what it started.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => turbo.kill('SIGTERM'));
  turbo.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
