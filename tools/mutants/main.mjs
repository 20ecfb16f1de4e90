// `pnpm mutants analysis` changes the package's sources one place at a time and tells which changes no test
// notices. More arguments are Stryker's: `pnpm mutants core --mutate src/retry.ts`. With the tests of the unit alone it
// is several times faster: `pnpm mutants core --mutate src/json.ts --tests json`. What survives then may be found by
// others. What a module that is loaded late does at its loading counts for the test that loads it first, and survives
// where another one would notice.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const PACKAGES = ['core', 'token', 'analysis'];

const [name, ...more] = process.argv.slice(2);
if (name && !PACKAGES.includes(name)) {
  console.error(`${name} is unknown: choose one of ${PACKAGES.join(', ')}, or none for all of them.`);
  process.exit(2);
}
const tests = more.indexOf('--tests');
if (tests !== -1) process.env.MUTANTS_TESTS = more.splice(tests, 2)[1];
install();
for (const folder of name ? [name] : PACKAGES) {
  const cwd = join(HERE, '../../packages', folder);
  // The runner must load the very vitest that the tests load.
  const link = join(HERE, 'node_modules/vitest');
  rmSync(link, { recursive: true, force: true });
  symlinkSync(realpathSync(join(cwd, 'node_modules/vitest')), link, 'junction');
  const stryker = join(HERE, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const args = [stryker, 'run', join(HERE, 'stryker.config.mjs'), ...more];
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: 'inherit' });
  // After a failure Stryker leaves its copy, whose tests the next `pnpm test` would find.
  rmSync(join(cwd, '.stryker'), { recursive: true, force: true });
  if (status !== 0) process.exitCode = 1;
}

/** Stryker is 100 MB that nobody else needs: no part of the workspace, installed when first asked for. */
function install() {
  if (existsSync(join(HERE, 'node_modules/@stryker-mutator/vitest-runner'))) return;
  const options = ['--no-package-lock', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  execFileSync('npm', ['install', ...options], {
    cwd: HERE,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
