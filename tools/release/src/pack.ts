// `pnpm release:pack` packs every package whose version is not in the registry yet, and checks the tarballs. Nothing
// is published from anything but these: `pnpm release:publish`.
import { rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { mustRun } from '@weapp-openapi/programs/run';
import { readPlan } from './plan.ts';
import { checkTarball } from './tarball/check-tarball.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'packed');

await rm(folder, { recursive: true, force: true });
const changeset = join(root, 'node_modules/@changesets/cli/bin.js');
await mustRun([process.execPath, changeset, 'pack', '--out-dir', folder], { cwd: root, timeout: 300_000 });

const listed: { name: string; path: string }[] = JSON.parse(
  await mustRun(['pnpm', 'list', '--recursive', '--depth=-1', '--json'], { cwd: root }),
);
const releases = await readPlan(folder);
for (const { name, version, tarball } of releases) {
  const { path = root } = listed.find((entry) => entry.name === name) ?? {};
  const directory = relative(root, path).split(sep).join('/');
  const problems = await checkTarball(tarball, directory, root);
  console.log(`${problems.length > 0 ? '✗' : '✓'} ${name} ${version}`);
  for (const problem of problems) console.log(`    ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
if (releases.length === 0) console.log('Every version is already in the registry.');
// `release:publish` publishes whatever is there.
if (process.exitCode) await rm(folder, { recursive: true });
