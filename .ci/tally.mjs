// Prints the totals of all tests and fault tests in one closing line. Fails if a package has no results, so
// that a crashed run does not look like a short one, and under CI if a test was skipped.
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
