// `node .ci/bench.mjs` builds, then runs the script `bench` of the given packages, or of all that have one.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const BENCHES = {
  cli: 'time to compute and render a report of a year',
  analysis: 'a year of five operations, compared with calls / concurrency x latency; kept answers',
  core: 'cost of a call with this and other clients; memory, startup, types, bundle sizes',
  crypto: 'cost of a call, compared with node:crypto',
  history: 'a thousand apps by 1, 2 and 4 workers; memory over ten years of days; takes 5 minutes',
  mock: 'requests per second, compared with stock Prism',
  push: 'messages per second, compared with node-easywechat and with the crypto alone',
  token: 'requests per expiry and duration of get() in a fleet of 8 processes; takes 4 minutes',
};

const USAGE = `Usage: pnpm bench [package ...]

Builds, then measures the given packages one after the other, or all of them:

${Object.entries(BENCHES)
  .map(([name, what]) => `  ${name.padEnd(8)}${what}`)
  .join('\n')}

Compare only ratios within one run. To pass options, run a bench directly:
pnpm -C packages/token bench --expiries 5`;

const named = process.argv.slice(2);
if (named.includes('--help') || named.includes('-h')) {
  console.log(USAGE);
} else {
  const unknown = named.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) {
    console.error(`There is no bench for ${unknown.join(', ')}.\n\n${USAGE}`);
    process.exitCode = 2;
  } else process.exitCode = bench(named.length > 0 ? named : Object.keys(BENCHES));
}

function bench(names) {
  const pnpm = (...args) =>
    spawnSync('pnpm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status;
  if (pnpm('build') !== 0) return 1;
  const failed = names.filter((name) => pnpm('-C', `packages/${name}`, 'run', 'bench') !== 0);
  return failed.length > 0 ? 1 : 0;
}
