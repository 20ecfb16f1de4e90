// `pnpm mutants analysis` changes the package's sources in one place at a time and lists the changes that no
// test detects. Further arguments are passed to Stryker: `pnpm mutants core --mutate src/retry.ts`. `--tests json` runs
// only these test files, which is several times faster: `pnpm mutants core --mutate src/json.ts --tests json`. Other
// tests may then detect what survives. In a module that is imported late, a mutant of load-time code is tried only with
// the test that imports the module first, and may survive although another test detects it.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const PACKAGES = ['core', 'token', 'analysis'];

const [name, ...more] = process.argv.slice(2);
if (name && !PACKAGES.includes(name)) {
  console.error(`Unknown package ${name}: choose one of ${PACKAGES.join(', ')}, or omit it to run all.`);
  process.exit(2);
}
const tests = more.indexOf('--tests');
// Stryker's mutants need Vite's module runner (tools/vitest-config).
process.env.MUTANTS = '1';
if (tests !== -1) process.env.MUTANTS_TESTS = more.splice(tests, 2)[1];
install();
for (const folder of name ? [name] : PACKAGES) {
  const cwd = join(HERE, '../../packages', folder);
  // The runner must load the same copy of vitest as the tests.
  const link = join(HERE, 'node_modules/vitest');
  rmSync(link, { recursive: true, force: true });
  symlinkSync(realpathSync(join(cwd, 'node_modules/vitest')), link, 'junction');
  const stryker = join(HERE, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const args = [stryker, 'run', join(HERE, 'stryker.config.mjs'), ...more];
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: 'inherit' });
  // After a failure Stryker leaves its sandbox, and the next `pnpm test` would run the tests in it.
  rmSync(join(cwd, '.stryker'), { recursive: true, force: true });
  if (status !== 0) process.exitCode = 1;
}

/**
 * Stryker takes 100 MB and is needed only here, so it is not in the workspace but installed on first use.
 */
function install() {
  if (existsSync(join(HERE, 'node_modules/@stryker-mutator/vitest-runner'))) return;
  const options = ['--no-package-lock', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  execFileSync('npm', ['install', ...options], {
    cwd: HERE,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
