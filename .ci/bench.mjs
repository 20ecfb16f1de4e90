// `node .ci/bench.mjs` builds, then runs the script `bench` of the packages that are named, or of all that have one.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const BENCHES = {
  core: 'what a call costs, by this and other clients; memory, start, types, sizes of bundles',
  crypto: 'what a call costs, beside node:crypto',
  mock: 'requests a second, against stock Prism',
  token: 'requests an expiry and the time of get() in a fleet of 8 processes, 4 minutes',
};

const USAGE = `Usage: pnpm bench [package ...]

Builds, then measures one package after the other, all of them unless some are named:

${Object.entries(BENCHES)
  .map(([name, what]) => `  ${name.padEnd(8)}${what}`)
  .join('\n')}

Ratios within one run are what counts. Options of one of them go to itself: pnpm -C packages/token bench --expiries 5.`;

const named = process.argv.slice(2);
if (named.includes('--help') || named.includes('-h')) {
  console.log(USAGE);
} else {
  const unknown = named.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) {
    console.error(`There is no bench of ${unknown.join(', ')}.\n\n${USAGE}`);
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
