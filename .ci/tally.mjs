// Adds up what all packages' tests and fault tests left, and prints one closing line. Fails when a package
// left no results, so that a crashed run cannot pass for a short one, and when a test was left out under CI.
import { add, describe, isGreen, readResults, runsOf, sentence } from './results.mjs';

const runs = [...runsOf('test'), ...runsOf('faults')];
const results = runs.map(readResults);
for (const [index, run] of runs.entries()) {
  if (!results[index] || !isGreen(add([results[index]])))
    console.error(describe(run, results[index]).join('\n'));
}
const total = add(results);
console.log(sentence(total));
process.exitCode = isGreen(total) ? 0 : 1;
