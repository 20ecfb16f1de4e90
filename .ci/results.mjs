// Reads the result files that vitest runs write, one per package and suite (see tools/vitest-config).
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const folders = (parent) => readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}`);
/** The package.json of each package, by folder. */
const manifests = new Map();
for (const folder of ['spec', ...folders('packages'), ...folders('tools')]) {
  const file = join(ROOT, folder, 'package.json');
  if (existsSync(file)) manifests.set(folder, JSON.parse(readFileSync(file, 'utf8')));
}
const byName = new Map([...manifests.values()].map((manifest) => [manifest.name, manifest]));

/** Whether a package or one that it depends on is built. */
function needsBuild({ scripts, dependencies, devDependencies }) {
  if (scripts?.build) return true;
  const names = Object.keys({ ...dependencies, ...devDependencies });
  return names.some((name) => byName.has(name) && needsBuild(byName.get(name)));
}

/** The runs of a suite: one for every package that has the script `test` or `faults`. */
export const runsOf = (suite) =>
  [...manifests]
    .filter(([, { scripts }]) => scripts?.[suite])
    .map(([folder, manifest]) => ({
      folder,
      suite,
      name: manifest.name,
      needsBuild: needsBuild(manifest),
      file: join(ROOT, folder, `${suite}-results.json`),
    }));

/** Removes the results of earlier runs; returns whether any of them had skipped tests. */
export function removeResults(runs) {
  const earlier = runs.map(readResults);
  for (const { file } of runs) rmSync(file, { force: true });
  return earlier.some((results) => results && add([results]).skipped > 0);
}

/** The results of a run; undefined if it wrote none. */
export function readResults({ folder, file }) {
  try {
    const { files, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
    const named = Object.entries(files).map(([name, counts]) => [`${folder}/${name}`, counts]);
    return { ...rest, files: Object.fromEntries(named) };
  } catch {
    return undefined;
  }
}

/** A summary line for a run, and a line for each reason why tests were skipped. */
export function describe({ folder, suite }, results) {
  if (!results) return [`${folder}: \`${suite}\` left no results.`];
  const counts = add([results]);
  const reasons = counts.skipped > 0 ? results.reasons : [];
  if (counts.skipped > 0 && reasons.length === 0) reasons.push('no reason given.');
  return [`${folder}: ${sentence(counts)}`, ...reasons.map((reason) => `  skipped: ${reason}`)];
}

/** Totals several runs. A file in several suites counts once, at its worst; a run without results fails. */
export function add(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const byFile = new Map();
  for (const results of all) {
    total.failed += results?.errors ?? 1;
    for (const [name, counts] of Object.entries(results?.files ?? {})) {
      if (counts.failed >= (byFile.get(name)?.failed ?? 0)) byFile.set(name, counts);
    }
  }
  for (const counts of byFile.values()) for (const key in total) total[key] += counts[key];
  return total;
}

export const sentence = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Whether the totals are a success. Under CI, skipped tests are a failure. */
export const isGreen = ({ failed, skipped }) => failed === 0 && !(process.env.CI && skipped > 0);
