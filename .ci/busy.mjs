// `pnpm test:busy` runs the tests under bad conditions: next to processes that keep the machine busy, with a
// locale that is not installed, a read-only home folder, and no database servers on the PATH (tests that
// need one are reported as skipped).
//
//   pnpm test:busy --times 5        five times in a row
//   pnpm test:busy --processes 8    next to eight processes instead of four
//   pnpm test:busy --servers        with the database servers
//   pnpm test:busy --suite faults   the fault tests
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';

const SERVERS = /^(initdb|postgres|pg_ctl|mariadb|mysql|redis-|valkey-)/;

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '1' },
    processes: { type: 'string', default: '4' },
    suite: { type: 'string', default: 'test' },
    servers: { type: 'boolean', default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'weapp-busy-'));
const busy = [];
let current;
let stopped = false;
process.on('SIGINT', () => {
  // The terminal sends Ctrl+C to the child process too.
  stopped = true;
});
process.on('SIGTERM', () => {
  stopped = true;
  current?.kill('SIGTERM');
});

try {
  const env = unfriendlyEnvironment();
  for (let n = 0; n < Number(values.processes); n++)
    busy.push(fork(join(import.meta.dirname, 'busy-loop.mjs')));
  const results = [];
  for (let n = 1; n <= Number(values.times) && !stopped; n++) {
    const start = performance.now();
    const isGreen = (await run(env)) === 0 && !stopped;
    results.push(isGreen);
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`Run ${n} of ${values.times}: ${isGreen ? 'green' : 'red'} after ${seconds} s.`);
  }
  const green = results.filter(Boolean).length;
  console.log(`${green} of ${values.times} green.`);
  process.exitCode = green === Number(values.times) ? 0 : 1;
} finally {
  // If this process is killed, they exit on their own: see busy-loop.mjs.
  for (const child of busy) child.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function run(env) {
  const args = [join(import.meta.dirname, 'suite.mjs'), values.suite];
  // Without these flags, turbo would reuse cached results and withhold unknown environment variables.
  const turbo = [`--concurrency=${values.suite === 'test' ? '150%' : 1}`, '--force', '--env-mode=loose'];
  current = spawn(process.execPath, [...args, ...turbo], { stdio: 'inherit', env });
  const [code] = await once(current, 'exit');
  return code;
}

function unfriendlyEnvironment() {
  const { CI, ...all } = process.env;
  const env = Object.fromEntries(Object.entries(all).filter(([name]) => !/^(LC_|XDG_)/.test(name)));
  env.LANG = 'zh_CN.UTF-8';
  env.HOME = unwritableHome();
  if (!values.servers) {
    env.PATH = (env.PATH ?? '').split(delimiter).map(withoutServers).join(delimiter);
  }
  return env;
}

function unwritableHome() {
  // File modes do not restrict root, but not even root can create a folder in /sys.
  if (process.getuid?.() === 0 && existsSync('/sys')) return '/sys/home';
  const home = join(folder, 'home');
  mkdirSync(home, { mode: 0o555 });
  return home;
}

/** A folder of the PATH; if it contains a database server, a folder with links to everything else in it. */
function withoutServers(path, index) {
  if (!existsSync(path)) return path;
  const programs = readdirSync(path);
  if (!programs.some((name) => SERVERS.test(name))) return path;
  const links = join(folder, String(index));
  mkdirSync(links);
  for (const name of programs) if (!SERVERS.test(name)) symlinkSync(join(path, name), join(links, name));
  return links;
}
