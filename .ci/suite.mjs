// `node .ci/suite.mjs test` builds all packages and runs the script `test` of every one that has it. It prints a line
// per package, the full output of failed runs, and the total. Further arguments are passed to turbo.
//
// All builds come first: between the tests, which take longer, they would wait for a free place, and the longest tests
// for them. With a filter, turbo builds only what the tests need.
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
// Redocly CLI would otherwise cache compiled code in the temporary folder.
const start = (...args) => startTurbo(args, { NODE_COMPILE_CACHE: COMPILE_CACHE });
let turbo;
// The terminal sends Ctrl+C to turbo too, and turbo stops the tasks that it started.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => turbo.kill('SIGTERM'));

if (!isFiltered) {
  const options = more.filter((option) => !option.startsWith('--concurrency'));
  turbo = start('build', '--output-logs=errors-only', ...force, ...options);
  const [failed] = await once(turbo, 'exit');
  if (failed !== 0) process.exit(failed ?? 1);
}
// Forced, turbo would build once more. Otherwise the builds' hashes are part of what a cached result depends on.
const isForced = force.length > 0 || more.includes('--force');
const only = isForced && !isFiltered ? ['--only'] : [];
turbo = start(suite, '--continue', ...only, ...logs, ...force, ...more);

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
const [code] = await once(turbo, 'exit');
clearInterval(timer);
printNew();
// With a filter, the others did not run.
for (const run of isFiltered ? [] : waiting) {
  results.push(undefined);
  console.log(describe(run, undefined).join('\n'));
}
const total = add(results);
console.log(sentence(total));
process.exitCode = code === 0 && isGreen(total) ? 0 : 1;
