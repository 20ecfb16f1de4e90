// `pnpm release:dry-run`: the whole release of HEAD, against a registry on loopback. Nothing leaves this machine,
// and everything is written to a temporary folder.
import { rmSync } from 'node:fs';
import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun } from '@weapp-openapi/programs/run';
import type { Release } from '../plan.ts';
import { useReleases } from './consumer.ts';
import { copyHead } from './copy-head.ts';
import { startNpm } from './npm.ts';
import { tooEarly } from './order.ts';
import { publishing } from './publish.ts';

if (process.argv.includes('--help')) {
  console.log(`Usage: pnpm release:dry-run

Copies the repository at HEAD, takes the changesets into versions and CHANGELOGs, builds, packs, checks and publishes
every package to a registry on loopback by the commands of the release workflow, once with a failure on the way, and
installs and uses them in an empty project. Takes about a minute.`);
  process.exit();
}

/** The registry refuses it at first, so that a release stops halfway. */
const REFUSED = '@weapp-openapi/analysis';
const root = join(import.meta.dirname, '../../../..');
const work = await realpath(await mkdtemp(join(tmpdir(), 'weapp-release-')));
process.on('exit', () => rmSync(work, { recursive: true, force: true, maxRetries: 3 }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const begin = performance.now();
async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  console.log(`✓ ${title} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return result;
}
function must(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

const npm = await startNpm(join(work, 'npm'));
try {
  const repository = join(work, 'repository');
  const there = { cwd: repository, timeout: 600_000 };
  await step('copied at HEAD, and installed', async () => {
    await copyHead(root, repository);
    await mustRun(['pnpm', 'install', '--frozen-lockfile', '--prefer-offline'], there);
  });
  await step('changesets taken into versions and CHANGELOGs', async () => {
    const waiting = await mustRun(['git', 'ls-files', '.changeset/*.md'], there);
    // Right after a release, there is nothing to take, and the versions are new to this registry all the same.
    if (waiting) await mustRun(['pnpm', 'release:version'], there);
  });

  const { pack, publish } = publishing(npm, repository);
  const releases = await step('built, packed and checked', pack);
  must(releases.length > 0, 'Nothing was packed.');
  const dependencies = await dependenciesOf(releases);
  await step(`publishing stops halfway: the registry refuses ${REFUSED}`, async () => {
    npm.refused.add(REFUSED);
    const { code, names } = await publish();
    must(code !== 0, 'Publishing ended with 0 although a package was refused.');
    must(names.length > 0 && names.length < releases.length, `Published were: ${names}.`);
    for (const name of names)
      must(!dependencies.get(name)?.includes(REFUSED), `${name} was published without it.`);
  });
  await step('a rerun publishes the rest', async () => {
    npm.refused.clear();
    const rest = await pack();
    const { code, names, output } = await publish();
    must(code === 0, `Publishing failed:\n${output}`);
    must(sorted(names) === sorted(rest.map(({ name }) => name)), `Published were: ${names}.`);
    must(
      sorted(npm.published) === sorted(releases.map(({ name }) => name)),
      `Published were: ${npm.published}.`,
    );
    const wrong = tooEarly(npm.published, dependencies);
    must(wrong.length === 0, wrong.join('\n'));
  });
  await step('another rerun publishes nothing', async () => {
    must((await pack()).length === 0, 'Something was packed.');
    const { code, names, output } = await publish();
    must(code === 0 && names.length === 0, `It ended with ${code}, and published ${names}:\n${output}`);
  });
  await step('installed with npm, called as ES module and CommonJS, types checked, `weapp --version`', () =>
    useReleases(npm, releases, join(work, 'consumer')),
  );
  const seconds = Math.round((performance.now() - begin) / 1000);
  console.log(
    `\n${releases.map(({ name, version }) => `${name} ${version}`).join('\n')}\n\nDone in ${seconds} s.`,
  );
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await npm.stop();
}

function sorted(names: string[]): string {
  return [...names].sort().join(', ');
}

/** Which of our own packages each release depends on. */
async function dependenciesOf(releases: Release[]): Promise<Map<string, string[]>> {
  const ours = new Set(releases.map(({ name }) => name));
  const entries = releases.map(async ({ name, tarball }): Promise<[string, string[]]> => {
    const text = await mustRun(['tar', '-xzOf', tarball, 'package/package.json'], { cwd: work });
    return [name, Object.keys(JSON.parse(text).dependencies ?? {}).filter((other) => ours.has(other))];
  });
  return new Map(await Promise.all(entries));
}
