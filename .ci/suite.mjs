// `node .ci/suite.mjs test` builds all packages and runs the script `test` of every one that has it. It prints a line
// per package, the full output of failed runs, and the total. Further arguments are passed to turbo.
//
// `pnpm test` begins with all builds and, beside them, the tests that need none, one at a time: two cores have room for
// both. Between the other tests, which take longer, a build would wait for a free place, and the longest tests for it.
// With a filter, turbo builds only what the tests need.
import { once } from 'node:events';
import { join } from 'node:path';
import { add, describe, isGreen, readResults, removeResults, runsOf, sentence } from './results.mjs';
import { startTurbo } from './turbo.mjs';

const COMPILE_CACHE = join(import.meta.dirname, '../node_modules/.cache/node-compile-cache');

const [suite, ...more] = process.argv.slice(2);
if (more.includes('--help')) {
  console.log(`pnpm ${suite} runs the script \`${suite}\` of every package. Further arguments are passed to
turbo, such as --filter=@weapp-openapi/core for a single package, or --force to ignore cached results.`);
  process.exit();
}
const runs = runsOf(suite);
// The measurements that fault tests print are of interest too.
const logs = process.env.CI ? ['--output-logs=errors-only'] : [];
// A cached result with skipped tests would be reused even if the missing program has been installed since.
const force = removeResults(runs) && !more.includes('--force') ? ['--force'] : [];
const isFiltered = more.some((option) => /^(--filter|-F)/.test(option));
const running = new Set();
// The terminal sends Ctrl+C to turbo too, and turbo stops the tasks that it started.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {
  for (const turbo of running) turbo.kill('SIGTERM');
});

/** The exit code of a run of turbo. */
async function turbo(...args) {
  // Redocly CLI would otherwise cache compiled code in the temporary folder.
  const child = startTurbo(args, { NODE_COMPILE_CACHE: COMPILE_CACHE });
  running.add(child);
  const [code] = await once(child, 'exit');
  running.delete(child);
  return code ?? 1;
}

async function runAll() {
  const options = ['--continue', ...logs, ...force, ...more];
  if (isFiltered) return [await turbo(suite, ...options)];
  const early = suite === 'test' ? runs.filter(({ needsBuild }) => !needsBuild) : [];
  const withOne = [...options.filter((option) => !option.startsWith('--concurrency')), '--concurrency=1'];
  const first = early.length > 0 && turbo(suite, ...early.map(({ name }) => `--filter=${name}`), ...withOne);
  const builds = await turbo('build', '--output-logs=errors-only', ...force, ...more);
  if (builds !== 0) return [builds, await first];
  // Forced, turbo would build once more. Otherwise a cached result depends on the builds.
  const only = force.length > 0 || more.includes('--force') ? ['--only'] : [];
  const rest = turbo(suite, ...early.map(({ name }) => `--filter=!${name}`), ...only, ...options);
  return [await first, await rest];
}

const waiting = new Set(runs);
const results = [];
function printNew() {
  for (const run of waiting) {
    const found = readResults(run);
    if (!found) continue;
    waiting.delete(run);
    results.push(found);
    console.log(describe(run, found).join('\n'));
  }
}
const timer = setInterval(printNew, 200);
const codes = await runAll();
clearInterval(timer);
printNew();
// With a filter, the others did not run.
for (const run of isFiltered ? [] : waiting) {
  results.push(undefined);
  console.log(describe(run, undefined).join('\n'));
}
const total = add(results);
console.log(sentence(total));
process.exitCode = codes.every((code) => !code) && isGreen(total) ? 0 : 1;
