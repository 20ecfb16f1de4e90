// `node .ci/suite.mjs test` runs the script `test` of every package that has one, after the tasks it depends
// on. It prints a line per package, the full output of failed runs, and the total. Further arguments are
// passed to turbo.
//
// `pnpm test` runs six tasks at a time, on two cores too, so that short tests do not take the places of the builds
// that the longest tests wait for.
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
// Redocly CLI would otherwise cache compiled code in the temporary folder.
const turbo = startTurbo([suite, '--continue', ...logs, ...force, ...more], {
  NODE_COMPILE_CACHE: COMPILE_CACHE,
});
// The terminal sends Ctrl+C to turbo too, and turbo stops the tasks that it started.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => turbo.kill('SIGTERM'));

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
const isFiltered = more.some((option) => /^(--filter|-F)/.test(option));
for (const run of isFiltered ? [] : waiting) {
  results.push(undefined);
  console.log(describe(run, undefined).join('\n'));
}
const total = add(results);
console.log(sentence(total));
process.exitCode = code === 0 && isGreen(total) ? 0 : 1;
