// Adds up the test results of all packages and prints one closing line. Fails when a package that has
// tests left no result, so that a crashed run cannot pass for a short one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folders = (parent) => readdirSync(parent).map((name) => `${parent}/${name}`);
const tested = ['spec', ...folders('packages'), ...folders('tools')].filter((folder) =>
  existsSync(`${folder}/test`),
);
const missing = tested.filter((folder) => !existsSync(`${folder}/test-results.json`));
const results = tested
  .filter((folder) => !missing.includes(folder))
  .map((folder) => JSON.parse(readFileSync(`${folder}/test-results.json`, 'utf8')));
const sum = (field) => results.reduce((total, result) => total + result[field], 0);

for (const folder of missing) console.error(`${folder}: no test results.`);
const failed = sum('numFailedTests') + missing.length;
console.log(`${sum('numPassedTests')} passed, ${failed} failed, ${sum('numPendingTests')} skipped`);
process.exitCode = failed > 0 || results.some(({ success }) => !success) ? 1 : 0;
